import { policy, type SeedId } from '../../src/core/policy/index.ts'
import { contentOfAll, sectionsOf } from '../../src/core/policy/review/evidence/coverage.ts'
import { contentOf, featuresOf } from '../../src/core/policy/review/evidence/features.ts'
import { patternsOf } from '../../src/core/policy/review/patterns/find.ts'
import { isExample } from '../../src/core/policy/review/reading/example.ts'
import { readPolicy } from '../../src/core/policy/review/reading/read.ts'
import type { Statement } from '../../src/core/policy/review/reading/statement.ts'
import type { ClauseReview } from '../../src/core/policy/review/result.ts'
import { patternTexts } from '../../src/core/policy/review/rewrite/index.ts'
import { settingOf } from '../../src/core/policy/review/setting.ts'
import { wholeAsMarkdown } from '../../src/documents/markdown/whole.ts'
import { profiles } from '../../test/policy/profiles.ts'
import { clauses } from '../../test/review/clauses.ts'
import { fourthClauses } from '../../test/review/clauses-fourth.ts'
import { lawfulClauses } from '../../test/review/clauses-lawful.ts'
import { secondClauses } from '../../test/review/clauses-second.ts'
import { thirdClauses } from '../../test/review/clauses-third.ts'
import { linesOf } from '../measure/corpus.ts'

type Covers = { readonly [id in SeedId]?: 'covered' | 'partial' }

interface Setting {
  readonly id: string
  readonly lang: 'nl' | 'en'
  readonly country: string
  readonly public: boolean
}

interface LabelledClause extends Setting {
  readonly text: string
  readonly label: 'lawful' | 'unlawful' | 'contested'
  readonly patterns: readonly string[]
  readonly bad: string | null
  readonly covers: Covers
}

interface LabelledPolicy extends Setting {
  readonly lines: readonly {
    readonly text: string
    readonly kind: 'heading' | 'text' | 'item'
    readonly label: 'lawful' | 'unlawful' | 'contested' | 'none'
    readonly patterns: readonly string[]
    readonly covers: Covers
  }[]
  readonly clauses: { readonly [id in SeedId]?: ClauseReview['state'] }
}

/** A sentence as the audit's model sees it, with its label. */
export interface TrainingSentence {
  readonly writer: string
  /** The clause or policy it stands in; sentences of one clause stay together when shares are counted. */
  readonly text: string
  readonly isClause: boolean
  readonly features: ReadonlySet<string>
  readonly label: 'lawful' | 'unlawful' | 'contested'
  readonly pattern: string
}

/** A passage with the clauses of the seed that it answers. */
export interface TrainingPassage {
  readonly writer: string
  readonly text: string
  readonly features: ReadonlySet<string>
  readonly covers: Covers
}

export interface TrainingPolicy {
  readonly writer: string
  readonly id: string
  readonly statements: readonly Statement[]
  readonly clauses: LabelledPolicy['clauses']
}

export interface PolicyCorpus {
  readonly sentences: readonly TrainingSentence[]
  readonly passages: readonly TrainingPassage[]
  readonly policies: readonly TrainingPolicy[]
}

const folder = new URL('../../corpus/policies/working/', import.meta.url)
const writerOf = (id: string): string => id.replace(/-\d+$/, '')

/** The working clauses and policies, and our own guidelines: whatever we write ourselves is lawful and answers what it says it answers. */
export function policyCorpus(): PolicyCorpus {
  const corpus: Building = { sentences: [], passages: [], policies: [] }
  for (const clause of linesOf<LabelledClause>(new URL('clauses.jsonl', folder))) addClause(clause, corpus)
  for (const one of linesOf<LabelledPolicy>(new URL('policies.jsonl', folder))) addPolicy(one, corpus)
  for (const clause of testClauses) addRead(clause, corpus)
  addOwn(corpus)
  return corpus
}

interface Building {
  readonly sentences: TrainingSentence[]
  readonly passages: TrainingPassage[]
  readonly policies: TrainingPolicy[]
}

function statementsOf(text: string, { lang }: Setting): readonly Statement[] {
  return readPolicy(text, lang).statements.filter((one) => one.block.kind !== 'heading')
}

function sentenceOf(
  statement: Statement,
  one: Setting,
  label: TrainingSentence['label'],
  pattern: string,
  isClause: boolean,
): TrainingSentence {
  const setting = settingOf({ country: one.country, publicBody: one.public })
  const named = patternsOf(statement, setting).map(({ id }) => id)
  const features = featuresOf(statement, named, setting)
  return { writer: writerOf(one.id), text: one.id, isClause, features, label, pattern }
}

/** Sentences that only touch the bad words by a comma are left out: nobody says of them what they are. */
const leastOverlap = 12

function addClause(clause: LabelledClause, { sentences, passages }: Building): void {
  const start = clause.bad === null ? -1 : clause.text.indexOf(clause.bad)
  const end = start + (clause.bad?.length ?? 0)
  const content = new Set<string>()
  for (const statement of statementsOf(clause.text, clause)) {
    for (const name of contentOf(statement)) content.add(name)
    const shared = Math.min(end, statement.end) - Math.max(start, statement.start)
    const isBad = clause.label !== 'lawful' && start >= 0
    if (isBad && shared <= leastOverlap) continue
    const pattern = isBad ? (clause.patterns[0] ?? '') : ''
    sentences.push(sentenceOf(statement, clause, isBad ? clause.label : 'lawful', pattern, true))
  }
  passages.push({ writer: writerOf(clause.id), text: clause.id, features: content, covers: clause.covers })
}

/** Clauses that were read while the tables were written: what the tables make of them says nothing, so it is left out. */
function addRead({ text, lang, label }: (typeof testClauses)[number], { sentences }: Building): void {
  const one = { id: 'read', lang, country: '', public: false }
  for (const statement of statementsOf(text, one)) {
    const sentence = sentenceOf(statement, one, label === 'bad' ? 'unlawful' : 'lawful', '', false)
    const features = new Set([...sentence.features].filter((name) => !name.startsWith('p:')))
    sentences.push({ ...sentence, features })
  }
}

const testClauses = [...clauses, ...secondClauses, ...thirdClauses, ...fourthClauses, ...lawfulClauses]

const marks = { heading: '\n## ', text: '\n', item: '- ' } as const

function addPolicy(one: LabelledPolicy, { sentences, passages, policies }: Building): void {
  let text = ''
  const places = one.lines.map((line) => {
    text += marks[line.kind]
    const start = text.length
    text += `${line.text}\n`
    return { line, start, end: text.length - 1 }
  })
  const statements = statementsOf(text, one)
  for (const statement of statements) {
    const here = places.filter(({ start, end }) => statement.start < end && start < statement.end)
    const bad = here.find(({ line }) => line.label === 'unlawful' || line.label === 'contested')?.line
    const label = bad?.label === 'unlawful' || bad?.label === 'contested' ? bad.label : 'lawful'
    sentences.push(sentenceOf(statement, one, label, bad?.patterns[0] ?? '', false))
    const covers: Covers = Object.assign({}, ...here.map(({ line }) => line.covers))
    passages.push({ writer: writerOf(one.id), text: one.id, features: contentOf(statement), covers })
  }
  for (const section of sectionsOf(statements)) {
    if (section.length < 2) continue
    const lines = places.filter(({ start, end }) =>
      section.some((statement) => statement.start < end && start < statement.end),
    )
    const covers: Covers = Object.assign({}, ...lines.map(({ line }) => line.covers))
    passages.push({ writer: writerOf(one.id), text: one.id, features: contentOfAll(section), covers })
  }
  policies.push({ writer: writerOf(one.id), id: one.id, statements, clauses: one.clauses })
}

/** Every so many profiles one: their texts repeat themselves, and each sentence is taken once. */
const everyProfile = 7

function addOwn({ sentences, passages }: Building): void {
  const seen = new Set<string>()
  for (const lang of ['nl', 'en'] as const) {
    const own = { id: 'own', lang, country: '', public: false }
    for (const { rewrite } of Object.values(patternTexts[lang]))
      for (const statement of statementsOf(rewrite, own))
        sentences.push(sentenceOf(statement, own, 'lawful', '', false))
    for (const [index, company] of profiles().entries()) {
      if (index % everyProfile !== 0) continue
      const one = { id: 'own', lang, country: company.country ?? '', public: company.publicBody === true }
      const document = policy(company, { lang })
      const clauses = document.sections.flatMap((section) => section.clauses)
      for (const statement of statementsOf(wholeAsMarkdown(document), one)) {
        if (seen.has(statement.text) || isExample(statement)) continue
        seen.add(statement.text)
        sentences.push(sentenceOf(statement, one, 'lawful', '', false))
        const clause = clauses.find(({ rule, points }) =>
          [rule, ...(points ?? [])].some((part) => part.includes(statement.text)),
        )
        const covers = Object.fromEntries((clause?.seed ?? []).map((id) => [id, 'covered'])) as Covers
        passages.push({ writer: 'own', text: 'own', features: contentOf(statement), covers })
      }
    }
  }
}
