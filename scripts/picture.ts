/** `npx tsx scripts/picture.ts`: draws the pictures of the README from what the command line really prints. Needs a build. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pictures = [
  {
    file: 'verdict.nl.svg',
    company: 'demo/zonnevaart.yaml',
    lang: 'nl',
    text: 'Als je moeder alleen woont: neem Zonneroep. De beste alarmknop van Nederland! En Zonneroep 2 belt straks vanzelf als iemand valt.',
  },
  {
    file: 'verdict.en.svg',
    company: 'demo/tidewick.yaml',
    lang: 'en',
    text: "Record quarter, Tidewick is up 14 percent and nobody knows yet. Our battery is the safest in the world. Voltmoor's are a fire waiting to happen.",
  },
] as const

const escapes = new RegExp(`(${String.fromCharCode(27)}\\[\\d+m)`)
const escapeCode = new RegExp(`^${String.fromCharCode(27)}\\[(\\d+)m$`)
const root = new URL('..', import.meta.url)
for (const { file, company, lang, text } of pictures) {
  const { stdout } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('dist/cli/main.js', root)),
      'check',
      '--company',
      company,
      '--lang',
      lang,
      '--at',
      '2026-11-22T10:00:00Z',
    ],
    {
      cwd: fileURLToPath(root),
      input: text,
      env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
      encoding: 'utf8',
    },
  )
  writeFileSync(new URL(`docs/pictures/${file}`, root), draw(`$ wellspoken check\n\n${stdout}`))
}

interface Style {
  readonly colour: string
  readonly bold: boolean
  readonly dim: boolean
  readonly underline: boolean
}

/** Terminal text with its escape codes as a drawing: a dark window, a monospaced line per line. */
function draw(text: string): string {
  const lines = text.trimEnd().split('\n')
  const width = 24 + Math.max(...lines.map((line) => plain(line).length)) * 8.43
  const height = 36 + lines.length * 20
  let style: Style = { colour: '#e6e6e6', bold: false, dim: false, underline: false }
  const rows = lines.map((line, i) => {
    let out = ''
    for (const part of line.split(escapes)) {
      const code = escapeCode.exec(part)?.[1]
      if (code) style = restyle(style, Number(code))
      else if (part) out += `<tspan${attributes(style)}>${escapeXml(part)}</tspan>`
    }
    return `<text x="14" y="${34 + i * 20}" xml:space="preserve">${out}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${height}" role="img" aria-label="${escapeXml(plain(text).replace(/\s+/g, ' ').trim())}">`,
    '<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>',
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="14">',
    ...rows,
    '</g></svg>',
    '',
  ].join('\n')
}

function plain(text: string): string {
  return text
    .split(escapes)
    .filter((_, i) => i % 2 === 0)
    .join('')
}

function restyle(style: Style, code: number): Style {
  const colours: Readonly<Record<number, string>> = {
    31: '#ff7b72',
    32: '#7ee787',
    33: '#f2cc60',
    34: '#79c0ff',
    39: '#e6e6e6',
  }
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 4 || code === 24) return { ...style, underline: code === 4 }
  return { ...style, colour: colours[code] ?? style.colour }
}

function attributes(style: Style): string {
  return [
    ` fill="${style.dim ? '#9aa4b2' : style.colour}"`,
    style.bold ? ' font-weight="700"' : '',
    style.underline ? ' text-decoration="underline"' : '',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
