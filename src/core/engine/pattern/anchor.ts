import { isContraction } from '../../text/index.ts'
import { type Atom, parsePattern } from './parse.ts'

/** The keys a pattern is looked up by; `isWhole` when it is nothing but that one atom, whose words are then members of the cue. */
export interface Anchor {
  readonly keys: readonly string[]
  readonly isWhole: boolean
}

/** Where a pattern is looked up: at its rarest atom. The usual atoms are told by their letters, without parsing the pattern for it. */
export function anchorOf(text: string): Anchor {
  const parts = text.split(' ')
  let best: readonly string[] = []
  let cost = Number.POSITIVE_INFINITY
  for (const part of parts) {
    if (isNoAnchor(part)) continue
    const choices = part.split('|')
    if (!choices.every(isUsual)) return anchorOfParsed(text)
    const keys = choices.map(usualKey)
    const here = costOf(keys)
    if (here < cost) {
      cost = here
      best = keys
    }
  }
  if (best.length === 0) return anchorOfParsed(text)
  return { keys: best, isWhole: parts.length === 1 && !best.some((key) => key.startsWith('[')) }
}

/** Gaps, edges, what may be missing and what must not be there. */
function isNoAnchor(part: string): boolean {
  return (
    part === '_' ||
    part === '..' ||
    part === '...' ||
    part === '^' ||
    part === '$' ||
    part.startsWith('!') ||
    (part.length > 1 && part.endsWith('?'))
  )
}

const usual = /^(?:[a-z]+|[a-z]{3,}\*|\*[a-z]{3,}|\[[a-z-]+\])$/
const isUsual = (choice: string): boolean => usual.test(choice) && !isContraction(choice)

function usualKey(choice: string): string {
  if (choice.startsWith('[')) return choice
  if (choice.endsWith('*')) return `^${choice.slice(0, -1)}`
  return choice.startsWith('*') ? `$${choice.slice(1)}` : `=${choice}`
}

function anchorOfParsed(text: string): Anchor {
  const atoms = parsePattern(text)
  const atom = atoms[chooseAnchor(atoms)]
  const keys = atom?.kind === 'one' ? atom.keys : []
  return { keys, isWhole: atoms.length === 1 && !keys.some((key) => key.startsWith('[')) }
}

const frequent = new Set(
  'de het een en van ik je u hij zij ze wij we jullie dat die dit er is was zijn ben heb hebt heeft hebben had in op aan met bij naar uit voor om te niet geen ook maar al nog dan wel wat als zo door over mijn jouw ons onze the a an and of i you he she it they we your that this are be been have has had do does did will would can could to on at with for from by not no my his her our their me him them us so as or if just all about what who how out up'.split(
    ' ',
  ),
)

/** The rarest atom is looked up first; the rest is compared only where it occurs. */
export function chooseAnchor(atoms: readonly Atom[]): number {
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  for (const [i, atom] of atoms.entries()) {
    if (atom.kind !== 'one' || atom.optional) continue
    const here = costOf(atom.keys)
    if (here < cost) {
      cost = here
      best = i
    }
  }
  return best
}

function costOf(keys: readonly string[]): number {
  let most = 0
  for (const key of keys) most = Math.max(most, commonness(key))
  return most + keys.length * 0.1
}

function commonness(key: string): number {
  const word = key.slice(1)
  if (key.startsWith('[')) return 40
  if (frequent.has(word)) return 60
  if (key.startsWith('=')) return word.length > 6 ? 1 : 8 - word.length
  return word.length > 5 ? 2 : 12 - word.length
}
