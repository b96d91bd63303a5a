/** How a terminal shows emphasis; every function returns its text unchanged when colour is off. */
export interface Paint {
  readonly colour: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly red: (text: string) => string
}

/** Colour when the output is a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR wins for pipes. */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  if (process.env.NO_COLOR) return false
  return process.env.FORCE_COLOR
    ? process.env.FORCE_COLOR !== '0'
    : stream.isTTY === true && process.env.TERM !== 'dumb'
}

export function makePaint(colour: boolean): Paint {
  const code = (on: number, off: number) => (text: string) => (colour ? `\x1b[${on}m${text}\x1b[${off}m` : text)
  return {
    colour,
    bold: code(1, 22),
    dim: code(2, 22),
    underline: code(4, 24),
    green: code(32, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    red: code(31, 39),
  }
}
