import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Lowest first. A file may import from its own floor and from those below. */
const house = [
  'core/text',
  'core/engine',
  'core/guidelines',
  'core/policy',
  'core',
  'company',
  'documents',
  'server/base',
  'server/audit',
  'server/people',
  'server/registers',
  'server/policy',
  'server/check',
  'server/cases',
  'server/monitor',
  'server/learn',
  'server',
  'cli',
  'mcp',
]

/** What runs in a page stands on the core, beside the rest of the house. */
const page = [
  'core/text',
  'core/engine',
  'core/guidelines',
  'core/policy',
  'core',
  'browser/composer',
  'browser/islands',
  'browser/extension',
]

test('no file imports upward', () => {
  const files = sources(join(root, 'src'))
  expect(files.size).toBeGreaterThan(0)
  expect(faults(files)).toEqual([])
})

describe('the test has teeth: each planted fault is named', () => {
  const sound = { 'core/text/fold.ts': 'export const fold = 1', 'core/index.ts': "export * from './text/fold.ts'" }
  const planted: readonly (readonly [file: string, source: string, fault: string])[] = [
    [
      'core/text/a.ts',
      "import { judge } from '../engine/judge.ts'",
      'core/text imports core/engine, which stands above it',
    ],
    [
      'core/engine/a.ts',
      "export * from '../guidelines/index.ts'",
      'core/engine imports core/guidelines, which stands above it',
    ],
    ['company/a.ts', "const main = await import('../cli/main.ts')", 'company imports cli, which stands above it'],
    [
      'browser/composer/a.ts',
      "import { read } from '../../company/read.ts'",
      'browser/composer imports company, on which it does not stand',
    ],
    ['cli/a.ts', "import '../browser/islands/menu.ts'", 'cli imports browser/islands, on which it does not stand'],
    ['core/engine/b.ts', "import { z } from 'zod'", 'the core imports zod, and it may import only itself'],
    [
      'core/engine/c.ts',
      "import type { Stats } from 'node:fs'",
      'the core imports node:fs, and it may import only itself',
    ],
    ['core/text/d.ts', 'const now = Date.now()', 'the core uses Date.now, and it knows no clock and no chance'],
    ['core/text/e.ts', 'const today = new Date()', 'the core uses new Date(), and it knows no clock and no chance'],
    ['core/text/f.ts', 'const lot = Math.random()', 'the core uses Math.random, and it knows no clock and no chance'],
    [
      'core/text/g.ts',
      "import {\n  judge,\n} from '../engine/judge.ts'",
      'core/text imports core/engine, which stands above it',
    ],
    [
      'core/text/h.ts',
      "export const a = 1\nlet judge: import('../engine/judge.ts').Judge",
      'core/text imports core/engine, which stands above it',
    ],
    ['attic/a.ts', 'export const a = 1', 'stands on no floor: put it on one, or add the floor to this list'],
    [
      'server/cases/a.ts',
      "import { rows } from '../audit/store.ts'",
      'imports audit/store.ts; across capabilities import only index.ts',
    ],
  ]
  for (const [file, source, fault] of planted) {
    test(`${file}: ${source}`, () => {
      expect(faults(new Map(Object.entries({ ...sound, [file]: source })))).toEqual([`${file}: ${fault}`])
    })
  }

  test('a sound house has none; a comment and a word list are no import', () => {
    const comment = "// import { judge } from '../engine/judge.ts'\n/* Date.now() */\nexport const day = new Date(0)"
    const words = "export const words = [\n  'from', 'import', 'zod',\n  'export', 'from', 'zod',\n]"
    const files = { ...sound, 'core/text/a.ts': comment, 'core/text/b.ts': words }
    expect(faults(new Map(Object.entries(files)))).toEqual([])
  })
})

/** Every fault as `file: what is wrong`, for files by their path below src. */
function faults(files: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = []
  for (const [file, source] of files) {
    const code = withoutComments(source)
    const wrong = [...faultsOfImports(file, code), ...faultsOfCore(file, code)]
    found.push(...wrong.map((fault) => `${file}: ${fault}`))
  }
  return found
}

function* faultsOfImports(file: string, code: string): Generator<string> {
  const floor = floorOf(file)
  if (floor === undefined) return yield 'stands on no floor: put it on one, or add the floor to this list'
  for (const name of importsOf(code)) {
    if (!name.startsWith('.')) {
      if (inCore(file) && !isTest(file)) yield `the core imports ${name}, and it may import only itself`
      continue
    }
    const target = posix.join(posix.dirname(file), name)
    const other = floorOf(target)
    if (other === undefined || other === floor) continue
    const order = [house, page].find((floors) => floors.includes(floor) && floors.includes(other))
    if (!order) yield `${floor} imports ${other}, on which it does not stand`
    else if (order.indexOf(other) > order.indexOf(floor)) yield `${floor} imports ${other}, which stands above it`
    else if (isCapability(floor) && isCapability(other) && !target.endsWith('/index.ts'))
      yield `imports ${target.slice('server/'.length)}; across capabilities import only index.ts`
  }
}

function* faultsOfCore(file: string, code: string): Generator<string> {
  if (!inCore(file) || isTest(file)) return
  const [use] = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.exec(code) ?? []
  if (use) yield `the core uses ${use}, and it knows no clock and no chance`
}

/** The longest floor whose folder holds the file. */
function floorOf(file: string): string | undefined {
  return [...new Set([...house, ...page])]
    .filter((floor) => file.startsWith(`${floor}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Imports and re-exports at the start of a line, and `import('…')` anywhere; words in a list are neither. */
function importsOf(code: string): readonly string[] {
  const statement = /^\s*(?:import|export)\b(?:[^'"`]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm
  const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g
  return [statement, call].flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''))
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function inCore(file: string): boolean {
  return file.startsWith('core/')
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

function isCapability(floor: string): boolean {
  return floor.startsWith('server/') && floor !== 'server/base'
}

function sources(src: string): ReadonlyMap<string, string> {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]))
}
