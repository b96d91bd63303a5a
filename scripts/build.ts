import { spawnSync } from 'node:child_process'
import { chmod, cp, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import { dynamicImportVarsPlugin, importGlobPlugin } from 'rolldown/experimental'
import { packedPatterns } from './build/packed-patterns.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(root, 'src')
const dist = join(root, 'dist')
// Built beside and moved at the end: a build that fails leaves no half of a dist that looks new.
const made = join(root, 'node_modules/.wellspoken-dist')

/** Packages that every `check` loads are taken into the bundle: that halves the time from start to answer. */
const taken = /^(commander|yaml|zod)(\/|$)/

/** In a bundle `import.meta.url` names the part; a module must still find the files that lie beside it in src. */
const placeOfModule: Plugin = {
  name: 'place-of-module',
  transform(code, id) {
    if (!id.startsWith(src) || !code.includes('import.meta.url')) return null
    const place = posix(relative(src, id)).replace(/\.ts$/, '.js')
    return code.replaceAll('import.meta.url', `new URL('<dist>/${place}', import.meta.url).href`)
  },
  renderChunk(code, chunk) {
    return code.replaceAll('<dist>/', '../'.repeat(chunk.fileName.split('/').length - 1) || './')
  },
}

await rm(made, { recursive: true, force: true })
declareTypes()
const files = await filesBelow(src)
await Promise.all([bundleForNode(files), bundleForBrowsers(), copyAssets(files)])
await rm(dist, { recursive: true, force: true })
// A command that is linked to from elsewhere must stay one that can be run.
await chmod(join(made, 'cli/main.js'), 0o755)
await rename(made, dist)

/**
 * One bundle for Node, cut where the code imports lazily: `check` loads a handful of files instead of hundreds.
 * Beside the command line and the library, every file that ends in `worker.ts` keeps its place, so that a thread can start there.
 */
async function bundleForNode(names: readonly string[]): Promise<void> {
  const entries = names.filter((name) => name === 'cli/main.ts' || name === 'core/index.ts' || /worker\.ts$/.test(name))
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name.replace(/\.ts$/, ''), join(src, name)])),
    platform: 'node',
    external: (id) => /^[^./]/.test(id) && !id.startsWith(root) && !taken.test(id),
    // The last two make parts of what `import(`./${id}/examples.ts`)` may ask for.
    plugins: [placeOfModule, packedPatterns(src), dynamicImportVarsPlugin(), importGlobPlugin()],
  })
  await bundle.write({
    dir: made,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  })
}

/** The core as one file for a page: `import { compile, check } from './wellspoken.js'`. */
async function bundleForBrowsers(): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: join(src, 'core/index.ts'),
    platform: 'browser',
    plugins: [packedPatterns(src)],
  })
  await bundle.write({ file: join(made, 'wellspoken.js'), format: 'esm', minify: true })
}

async function copyAssets(names: readonly string[]): Promise<void> {
  const assets = names.filter((name) => !['.ts', '.tsx'].includes(extname(name)))
  for (const name of assets) await cp(join(src, name), join(made, name))
}

/** Types of the library. The compiler has no programming interface, so it runs as a program. */
function declareTypes(): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', made], {
    cwd: root,
    stdio: 'inherit',
  })
  if (run.status !== 0) process.exit(1)
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => posix(relative(folder, join(entry.parentPath, entry.name))))
    .sort()
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
