import { inflateSync } from 'node:zlib'

interface Size {
  readonly width: number
  readonly height: number
}

const channels: { readonly [kind: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Width and height of a PNG whose pixels can all be read; undefined for one that is damaged. As ISO/IEC 15948 lays it out. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || view.getUint32(12) !== 0x49484452) return undefined
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const perPixel = channels[bytes[25] ?? -1]
  if (size.width === 0 || size.height === 0 || perPixel === undefined) return undefined
  const rows = size.height * (1 + Math.ceil((size.width * perPixel * (bytes[24] ?? 0)) / 8))
  // An image too large to unpack is told apart by its size; interlaced rows take a little more.
  if (rows > 200_000_000) return size
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return undefined
    if (view.getUint32(at + 4) === 0x49444154) data.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  try {
    const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: rows * 2 + 1000 })
    return pixels.length >= rows ? size : undefined
  } catch {
    return undefined
  }
}
