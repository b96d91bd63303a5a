// Makes a checkout ready with nothing but Node: `npm start` and `npm test` begin here.
// usage: node scripts/setup.mjs [start|test]
// Plain JavaScript, because it runs before the compiler is installed and must still explain itself to an old Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const purpose = process.argv[2] ?? ''
const oldestNode = [20, 19]

checkNode()
installPackages()
if (purpose === 'test') findBrowser()
build()
if (purpose === 'start') process.exitCode = run(process.execPath, ['dist/cli/main.js', 'demo'])

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  stop(
    `Wellspoken needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node}.`,
    'Install the current version from https://nodejs.org and try again.',
  )
}

/** Installs what the lockfile names when that has not been done since the lockfile changed. */
function installPackages() {
  const done = changed(join(root, 'node_modules/.package-lock.json'))
  if (done >= changed(join(root, 'package-lock.json')) && done > 0) return
  say('Installing packages (once) …')
  const status = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (status !== 0) stop('The packages could not be installed.', 'Is this machine online? `npm ci` shows the details.')
}

/** Builds when dist is missing or older than any file it is made of. */
function build() {
  const made = changed(join(root, 'dist/cli/main.js'))
  const sources = ['src', 'scripts/build.ts', 'package-lock.json', 'tsconfig.base.json'].map((name) => join(root, name))
  if (made > 0 && made >= Math.max(...sources.map(newest))) return
  say('Building …')
  if (run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']) !== 0) {
    stop('The build failed.', 'The messages above say where; `npm run check` says more.')
  }
}

/** The tests in a page need Chromium. Without it the rest still runs, and this says what was left out. */
function findBrowser() {
  if (chromium()) return
  const aptGet = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (aptGet) {
    say('Installing Chromium for the tests in a page (once) …')
    const install = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 'ignore')
    if (install() !== 0) {
      run('apt-get', ['update', '-qq'], 'ignore')
      install()
    }
  }
  if (!chromium()) say('Left out: the tests in a page. They need Chromium (Debian: apt-get install chromium).')
}

function chromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return process.env.CHROMIUM ?? places.find((place) => existsSync(place))
}

/** Milliseconds since 1970 at which the file or the newest file in the folder changed; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changed(path)
  const inside = readdirSync(path, { recursive: true }).map((name) => changed(join(path, name)))
  return Math.max(changed(path), ...inside)
}

function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio, shell: command.endsWith('.cmd') }).status ?? 1
}

function say(line) {
  console.error(line)
}

function stop(problem, remedy) {
  console.error(`${problem}\n${remedy}`)
  process.exit(1)
}
