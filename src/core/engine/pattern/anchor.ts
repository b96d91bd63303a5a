import type { Atom } from './parse.ts'

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
