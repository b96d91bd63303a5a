import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const config = fileURLToPath(new URL('../tsconfig.core.json', import.meta.url))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

const planted = {
  process: "export const home = process.env['HOME']",
  buffer: "export const bytes = Buffer.from('a')",
  document: 'export const title = document.title',
  window: 'export const width = window.innerWidth',
  network: "export const answer = fetch('https://example.org')",
  timer: 'setTimeout(() => 0, 1)',
  console: "console.log('a')",
  files: "export { readFileSync } from 'node:fs'",
}
const sound = "export const plain = 'Ångström'.normalize('NFKC').replaceAll(/\\p{L}/gu, 'a').at(-1)"

let folder = ''
let messages: readonly string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellspoken-core-'))
  for (const [name, source] of Object.entries({ ...planted, sound })) writeFileSync(join(folder, `${name}.ts`), source)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: config, include: ['*.ts'], exclude: [] }))
  const run = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder })
  messages = run.stdout.split('\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const name of Object.keys(planted)) {
  test(`the core does not compile with ${name}`, () => {
    const own = messages.filter((message) => message.startsWith(`${name}.ts(`))
    expect(own.join('\n')).toMatch(/Cannot find (name|module)/)
  })
}

test('the core compiles with what the language itself offers', () => {
  expect(messages.filter((message) => message.startsWith('sound.ts(') || message.startsWith('error'))).toEqual([])
})
