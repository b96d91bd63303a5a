import type { Fault, Path } from '../problem.ts'

/** Of two equal keys a parser keeps one and drops the other in silence; nobody can know which was meant. */
export function keyTwice(path: Path): Fault {
  const key = String(path.at(-1))
  return {
    path,
    at: 'key',
    message: { nl: `'${key}' staat twee keer in hetzelfde blok.`, en: `'${key}' occurs twice in the same block.` },
    remedy: { nl: 'Voeg de twee samen of haal er een weg.', en: 'Merge the two or remove one.' },
  }
}

/** Parsers and copies treat this name in ways of their own. */
export function forbiddenKey(path: Path): Fault {
  const key = String(path.at(-1))
  return {
    path,
    at: 'key',
    message: { nl: `'${key}' kan geen veldnaam zijn.`, en: `'${key}' cannot be a key.` },
    remedy: { nl: 'Kies een andere naam of haal het weg.', en: 'Choose another name or remove it.' },
  }
}

export const tooDeep: Fault = {
  path: [],
  at: 'value',
  message: { nl: 'Dit bestand is te diep genest.', en: 'This file is nested too deeply.' },
  remedy: {
    nl: 'Een bedrijfsbestand heeft hooguit zes lagen. Kijk of er een haak te veel staat.',
    en: 'A company file has six levels at most. See whether there is a bracket too many.',
  },
}
