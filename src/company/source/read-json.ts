import type { Fault, Path, Problem, Words } from '../problem.ts'
import { forbiddenKey, keyTwice, tooDeep } from './parse-faults.ts'
import { type JsonFault, scanJson } from './scan-json.ts'
import { locate, type Place, type Source } from './source.ts'

/** Looks through JSON for breaks, then parses it; looks for places only where something is wrong. A key that occurs twice is refused. */
export function readJson(text: string, file: string): Source | { readonly problems: readonly Problem[] } {
  const { keys, fault } = scanJson(text)
  if (fault)
    return { problems: locate({ file, text, value: null, offsets: () => [fault.offset] }, [brokenAt(text, fault)]) }
  const value: unknown = JSON.parse(text)
  if (keysOf(value) !== keys) return { problems: lostKeys(text, file) }
  return { file, text, value, offsets: (places) => offsetsIn(text, places) }
}

/** Of two equal keys JSON.parse keeps one, so a count that differs is proof; `__proto__` is left out to make it differ as well. */
function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) for (const part of value) count += keysOf(part)
  else for (const key in value) if (key !== '__proto__') count += 1 + keysOf(Reflect.get(value, key))
  return count
}

function lostKeys(text: string, file: string): readonly Problem[] {
  const faults: Fault[] = []
  const offsets: number[] = []
  scanJson(text, {
    key(path, offset, again) {
      if (!again && path.at(-1) !== '__proto__') return
      faults.push(again ? keyTwice([...path]) : forbiddenKey([...path]))
      offsets.push(offset)
    },
  })
  return locate({ file, text, value: null, offsets: () => offsets }, faults)
}

/** One walk for all places. What is not there gets the offset of the nearest block around it. */
function offsetsIn(text: string, places: readonly Place[]): readonly number[] {
  const found = places.map(() => 0)
  const depths = places.map(() => -1)
  // By depth and last step, so that the millions of other parts of a file are passed over quickly.
  const wanted = new Map<number, Map<string | number | undefined, number[]>>()
  for (const [i, { path }] of places.entries()) {
    for (let depth = 0; depth <= path.length; depth++) {
      const steps = wanted.get(depth) ?? new Map<string | number | undefined, number[]>()
      wanted.set(depth, steps.set(path[depth - 1], [...(steps.get(path[depth - 1]) ?? []), i]))
    }
  }
  const look = (path: Path, offset: number, at: Place['at']): void => {
    for (const i of wanted.get(path.length)?.get(path.at(-1)) ?? []) {
      const place = places[i]
      if (!place || (at === 'key') !== (place.at === 'key' && place.path.length === path.length)) continue
      if (path.length < (depths[i] ?? 0) || path.some((step, j) => step !== place.path[j])) continue
      found[i] = offset
      depths[i] = path.length
    }
  }
  scanJson(text, {
    key: (path, offset) => look(path, offset, 'key'),
    value: (path, offset) => look(path, offset, 'value'),
  })
  return found
}

const expectations: { readonly [kind in Exclude<JsonFault['expected'], 'shallower'>]: Words } = {
  value: { nl: 'een waarde', en: 'a value' },
  key: { nl: 'een veldnaam tussen dubbele aanhalingstekens', en: 'a key in double quotation marks' },
  colon: { nl: 'een dubbele punt', en: 'a colon' },
  comma: { nl: 'een komma of het einde van het blok', en: 'a comma or the end of the block' },
  end: { nl: 'het einde van het bestand', en: 'the end of the file' },
  escape: { nl: 'een geldige code achter de backslash', en: 'a valid escape after the backslash' },
  quote: {
    nl: 'een aanhalingsteken dat deze tekst op dezelfde regel afsluit',
    en: 'a quotation mark that closes this text on the same line',
  },
}

function brokenAt(text: string, { offset, expected }: JsonFault): Fault {
  if (expected === 'shallower') return tooDeep
  const found = text.codePointAt(offset)
  const nl = found === undefined ? 'houdt het bestand op' : `staat ${show(found)}`
  const en = found === undefined ? 'the file ends' : `there is ${show(found)}`
  return {
    path: [],
    at: 'value',
    message: {
      nl: `Dit is geen geldige JSON: hier ${nl}, verwacht was ${expectations[expected].nl}.`,
      en: `This is not valid JSON: ${en} here where ${expectations[expected].en} was expected.`,
    },
    remedy: remedyFor(text, offset, expected),
  }
}

function remedyFor(text: string, offset: number, expected: JsonFault['expected']): Words {
  const here = text[offset] ?? ''
  if ((here === '}' || here === ']') && text.slice(0, offset).trimEnd().endsWith(',')) {
    return { nl: 'Haal de komma weg die hiervoor staat.', en: 'Remove the comma before it.' }
  }
  if (here === '/' || here === '#')
    return {
      nl: 'JSON kent geen commentaar: haal het weg, of gebruik YAML.',
      en: 'JSON has no comments: remove it, or use YAML.',
    }
  if (here === "'" || expected === 'key')
    return { nl: 'Gebruik dubbele aanhalingstekens.', en: 'Use double quotation marks.' }
  return {
    nl: 'Herstel dit teken of wat er vlak voor staat.',
    en: 'Repair this character or what stands just before it.',
  }
}

function show(code: number): string {
  const printable = code > 0x20 && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff)
  return printable ? `‘${String.fromCodePoint(code)}’` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
