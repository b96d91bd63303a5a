import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line in a folder, English unless the call says otherwise, without colour. */
export function wellspoken(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input: options.input ?? '',
    cwd: options.cwd ?? dirname(main),
    env: { ...process.env, LANG: 'en', LC_ALL: '', NO_COLOR: '1', WELLSPOKEN_KEY: '', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, out: stdout, err: stderr }
}

/** A folder with these files, gone when `use` is done. */
export function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-test-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
