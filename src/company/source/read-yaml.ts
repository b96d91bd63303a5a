import { Composer, type Document, Lexer, Parser } from 'yaml'
import type { Fault, Problem } from '../problem.ts'
import { tooDeep } from './parse-faults.ts'
import { locate, type Source } from './source.ts'
import { brokenYaml, secondDocument } from './yaml-faults.ts'
import { offsetsOf, plainValue } from './yaml-tree.ts'

/** Open blocks and lists on the parser's stack; each takes one or two. */
const deepest = 200

/** Parses YAML 1.2 and keeps its tree, so that every part has a place. Stops at the first break in the syntax. */
export function readYaml(text: string, file: string): Source | { readonly problems: readonly Problem[] } {
  const refuse = (broken: Broken): { readonly problems: readonly Problem[] } => ({
    problems: locate({ file, text, value: null, offsets: () => [broken.offset] }, [broken.fault]),
  })
  const document = parse(text)
  if ('fault' in document) return refuse(document)
  const { value, faults, targets } = plainValue(document.contents)
  const source: Source = { file, text, value, offsets: (places) => offsetsOf(document.contents, places, targets) }
  return faults.length > 0 ? { problems: locate(source, faults) } : source
}

interface Broken {
  readonly offset: number
  readonly fault: Fault
}

function parse(text: string): Document.Parsed | Broken {
  const parser = new Parser()
  const tokens = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The tree is built by recursion, and a few megabytes of "[" fill gigabytes before that fails.
    if (parser.stack.length > deepest) return { offset: parser.offset, fault: tooDeep }
  }
  tokens.push(...parser.end())

  const composer = new Composer({ stringKeys: true, uniqueKeys: false, logLevel: 'silent' })
  let broken: Broken | undefined
  // The composer goes on after a fault and keeps an exception for each: "[]" a million times would fill the memory.
  Reflect.set(composer, 'onError', (place: unknown, code: string, message: string) => {
    broken ??= { offset: offsetOf(place), fault: brokenYaml(code, message) }
    throw new SyntaxError(code)
  })
  try {
    let first: Document.Parsed | undefined
    for (const document of composer.compose(tokens, true, text.length)) {
      if (first) return { offset: document.range[0], fault: secondDocument }
      first = document
    }
    const error = first?.errors[0] ?? first?.warnings[0]
    if (error) return { offset: error.pos[0], fault: brokenYaml(error.code, error.message) }
    return first ?? { offset: 0, fault: brokenYaml('IMPOSSIBLE') }
  } catch (error) {
    if (broken) return broken
    if (error instanceof RangeError) return { offset: 0, fault: tooDeep }
    throw error
  }
}

/** The composer names a place as an offset, a range, or something that has an offset. */
function offsetOf(place: unknown): number {
  if (Array.isArray(place)) return offsetOf(place[0])
  if (typeof place === 'object' && place !== null && 'offset' in place) return offsetOf(place.offset)
  return typeof place === 'number' ? place : 0
}
