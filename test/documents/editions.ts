import { fileURLToPath } from 'node:url'
import { openCompany, readCompany } from '../../src/company/index.ts'
import type { Company } from '../../src/core/index.ts'
import { type PolicyDocument, policy } from '../../src/core/policy/index.ts'
import { type Extent, type Format, openLook, writePolicy } from '../../src/documents/index.ts'

export type Lang = 'nl' | 'en'

const folder = new URL('../../demo/', import.meta.url)
export const demoFiles = {
  nl: fileURLToPath(new URL('zonnevaart.yaml', folder)),
  en: fileURLToPath(new URL('tidewick.yaml', folder)),
} as const

export function demoCompany(lang: Lang): Company {
  const opened = openCompany(demoFiles[lang])
  if (!opened.ok) throw new Error('the demo company cannot be read')
  return opened.company
}

/** A company from plain data, as its file would give it. */
export function companyOf(data: object): Company {
  const read = readCompany(JSON.stringify(data), 'company.json')
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.company
}

/** Everything that a document must survive: markup, quotation marks, a missing glyph, wording of one language, clauses of its own. */
export const difficult = companyOf({
  name: 'Jansen & Zn <b>"x"</b>',
  country: 'US',
  sector: 'tech',
  listed: true,
  brand: { colour: '#ffe600' },
  desks: {
    communications: { name: 'Ada <script>alert(1)</script> 日本', email: 'a&b@x.example', phone: '020 123 4567' },
  },
  guidelines: {
    tone: {
      wording: {
        nl: `# kop\n\n* lijst _kursief_ [link](javascript:alert(1)) <img src=x>\nregel twee\n\n${'Een heel lange tekst. '.repeat(500)}`,
      },
    },
    spam: { enabled: false },
    'own-posts': { enabled: false },
    'our-tone': { wording: { nl: 'Een eigen stukje met de naam van een hoofdstuk.' } },
    'Regel "zes" <x>': { wording: { en: 'Only in English.' } },
  },
})

export function documentOf(company: Company, lang: Lang, effective?: string): PolicyDocument {
  return policy(company, { lang, ...(effective === undefined ? {} : { effective }) })
}

export interface Wanted {
  readonly company: Company
  readonly lang: Lang
  readonly format: Format
  readonly extent?: Extent
  readonly effective?: string
  /** Where the company file lies, for its logo. */
  readonly file?: string
}

export async function write({
  company,
  lang,
  format,
  extent = 'whole',
  effective,
  file = '',
}: Wanted): Promise<Buffer> {
  const look = openLook(company, file)
  if ('problems' in look) throw new Error(JSON.stringify(look.problems))
  const { country } = company
  const { bytes } = await writePolicy(documentOf(company, lang, effective), {
    format,
    extent,
    look: look.look,
    ...(country === undefined ? {} : { country }),
  })
  return Buffer.from(bytes)
}

export function writeDemo(lang: Lang, format: Format, extent: Extent = 'whole'): Promise<Buffer> {
  return write({ company: demoCompany(lang), lang, format, extent, effective: '2027-01-01', file: demoFiles[lang] })
}

/** Everything of a document that a reader must find, in the order in which it is read. */
export function textsOf(document: PolicyDocument): readonly string[] {
  const { labels } = document
  const clauses = document.sections.flatMap((section) => [
    section.title,
    ...section.intro,
    ...section.clauses.flatMap((clause) => {
      const head = [labels.kinds[clause.kind], clause.title]
      if (clause.off) return [...head, labels.off, clause.off.text, clause.off.why]
      return [
        ...head,
        ...clause.rule.split(/\n+/),
        ...(clause.points ?? []),
        ...(clause.kept === undefined ? [] : [clause.kept]),
        ...(clause.carveOut === undefined ? [] : [labels.carveOut, clause.carveOut]),
        clause.reason,
        ...[...clause.do, ...clause.ratherNot].flatMap(({ text, note }) =>
          note === undefined ? [text] : [text, note],
        ),
        ...(clause.ask ? [clause.ask.text] : []),
        ...clause.law.map(({ name }) => name),
      ]
    }),
  ])
  const law = document.sections.flatMap(({ clauses: all }) => all.flatMap((clause) => (clause.off ? [] : clause.law)))
  return [
    document.title,
    document.subtitle,
    ...clauses,
    ...law.map(({ about }) => about),
    ...(document.lawNote === undefined ? [] : [document.lawNote]),
    labels.notice,
    document.notice,
  ]
}

/** Letters and digits only: line ends, hyphens and marks differ from format to format. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

/** The texts that are not in `whole`, each by its beginning. */
export function missing(texts: readonly string[], whole: string): readonly string[] {
  const found = bare(whole)
  return texts.filter((text) => !found.includes(bare(text))).map((text) => text.slice(0, 100))
}
