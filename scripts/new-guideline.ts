import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Makes the folder of a new guideline and adds its line to the list: npm run new-guideline -- my-guideline
// It compiles at once; its examples test stays red until the examples are there.

const guidelines = fileURLToPath(new URL('../src/core/guidelines', import.meta.url))
const id = process.argv[2] ?? ''
const name = id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  stop(`${id ? `"${id}" is no id for a guideline` : 'Which guideline?'}: lower case, words joined by hyphens.`, 64)
}
const folder = join(guidelines, id)
if (existsSync(folder)) stop(`There is a guideline "${id}" already: ${folder}`, 65)

mkdirSync(folder)
for (const [file, source] of Object.entries(files())) writeFileSync(join(folder, file), source)
addToList(join(guidelines, 'index.ts'))
console.log(`Made src/core/guidelines/${id}/ and added ${name} to the end of the list in src/core/guidelines/index.ts.
Next:
  1. examples.ts   at least 12 breaches and 12 passes per language, 6 of the passes near misses with a note
  2. nl.ts, en.ts  the clause, the reason, the messages and the lexicon
  3. index.ts      the table; move the line in the list to where it stands in the policy
  4. npx vitest run test/examples.test.ts -t ${id}`)

function addToList(file: string): void {
  const list = readFileSync(file, 'utf8')
  const array = /(export const guidelines\b[^=]*= \[)([^\]]*)\]/
  if (!array.test(list)) stop(`${file} has no list "export const guidelines = […]" to add to.`, 65)
  const imports = list.split('\n').filter((line) => line.startsWith('import '))
  const rest = list.slice(list.lastIndexOf(imports.at(-1) ?? '') + (imports.at(-1) ?? '').length)
  const all = [...imports, `import { ${name} } from './${id}/index.ts'`].sort(byModule)
  const longer = rest.replace(array, (_, head: string, entries: string) => `${head}${appended(entries)}]`)
  writeFileSync(file, all.join('\n') + longer)
}

/** The entries with one more, laid out as they are: on one line, or one a line. */
function appended(entries: string): string {
  if (entries.includes('\n')) return `${entries.trimEnd().replace(/,$/, '')},\n  ${name},\n`
  return entries.trim() ? `${entries.trim()}, ${name}` : name
}

/** The order in which biome sorts imports: what is further away first. */
function byModule(a: string, b: string): number {
  const module = (line: string) => (/'([^']+)'/.exec(line)?.[1] ?? '').replace(/^\.\.\//, ' ')
  return module(a) < module(b) ? -1 : 1
}

function files(): Readonly<Record<string, string>> {
  return {
    'index.ts': `import { defineGuideline } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** What a breach is, in one sentence. */
export const ${name} = defineGuideline({
  id: '${id}',
  seed: [],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [{ find: ['says'], where: (reading, hit) => !reading.negated(hit), verdict: 'revise', message: 'says' }],
})
`,
    'nl.ts': `import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: '',
  clause: '',
  why: '',
  messages: {
    // Wat er staat, waarom dat ertoe doet, wat je eraan doet.
    says: '"{found}"',
  },
} satisfies Texts

export const lexicon = {
  /** Wat deze woorden doen; de patroontaal staat in docs/decisions/0003-token-patterns.md. */
  says: [],
} as const
`,
    'en.ts': `import type * as dutch from './nl.ts'

export const texts: { readonly [key in keyof typeof dutch.texts]: (typeof dutch.texts)[key] } = {
  title: '',
  clause: '',
  why: '',
  messages: {
    // What was found, why it matters, what to do.
    says: '"{found}"',
  },
}

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  says: [],
}
`,
    'examples.ts': `import type { Examples } from '../example.ts'

/** ⟦ ⟧ stand around what must be found; a pass that looks like a breach has a note that says why it passes. */
export const examples: Examples = {
  nl: { breaches: [], passes: [] },
  en: { breaches: [], passes: [] },
}
`,
  }
}

function stop(problem: string, status: number): never {
  console.error(problem)
  process.exit(status)
}
