/** Width and height from the frame header of a JPEG (ITU-T T.81, B.2.2); undefined for one that is damaged or cut off. */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!endsWell(bytes)) return undefined
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      return size.width > 0 && size.height > 0 ? size : undefined
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Some programs leave a few bytes behind the end marker. */
function endsWell(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 0 && at > bytes.length - 1000; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}
