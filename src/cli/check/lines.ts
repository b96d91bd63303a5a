const lineFeed = 0x0a

/** The lines of a stream as bytes, one after the other: a line that is no UTF-8 can then be told apart from its neighbours. */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const part of input) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      yield Buffer.concat([...rest, bytes.subarray(from, at)])
      rest = []
      from = at + 1
    }
    if (from < bytes.length) rest.push(bytes.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}
