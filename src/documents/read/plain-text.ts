/** Bytes as text: UTF-8, UTF-16 with a mark, or the western encoding of old Windows. The text is not changed otherwise. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether it is no text at all: a picture or a program called `.txt`. */
export function isBinary(text: string): boolean {
  let odd = 0
  const most = Math.min(text.length, 20_000)
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at)
    if (code === 0 || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) odd++
  }
  return odd > most / 50
}
