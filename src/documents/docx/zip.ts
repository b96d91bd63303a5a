import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array
}

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
const versionNeeded = 20
const utf8Names = 0x0800
const deflated = 8
/** 1 January 1980: the earliest day that the format can tell (APPNOTE.TXT, 4.4.6). */
const earliestDay = 0x21

/** The files of a zip archive that was made a moment ago: it is no archive from a stranger, so nothing is limited. */
export function readZip(zip: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16)
  while (at < end && zip.readUInt32LE(at) === centralHeader) {
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({ name, data: zip.readUInt16LE(at + 10) === deflated ? inflateRawSync(data) : data })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** A zip archive with one date for all its files, in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const packed = deflateRawSync(data, { level: 9 })
    const nameBytes = Buffer.from(name)
    // What both headers share, from the version to the length of the extra field.
    const shared = Buffer.alloc(26)
    for (const [i, value] of [versionNeeded, utf8Names, deflated, 0, earliestDay].entries())
      shared.writeUInt16LE(value, i * 2)
    for (const [i, value] of [crc32(data), packed.length, data.length].entries())
      shared.writeUInt32LE(value, 10 + i * 4)
    shared.writeUInt16LE(nameBytes.length, 22)
    const file = Buffer.concat([signature(localHeader), shared, nameBytes, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([signature(centralHeader), Buffer.from([versionNeeded, 0]), shared, place, nameBytes]))
    files.push(file)
    offset += file.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, ...directory, signature(endOfDirectory), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
