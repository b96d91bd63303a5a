/**
 * `npm run train:audit`: fits what the audit of policies learns from corpus/policies/working and from our own guidelines, and writes the three
 * weights files of src/core/policy/review/evidence. The threshold is the one at which 9 in 100 lawful clauses of writers that were not read
 * would be flagged (cross-validated by writer; two in three of those clauses are near misses). The clauses and policies it is measured on
 * (corpus/policies) are not read.
 */
import { writeFileSync } from 'node:fs'
import { clauseIds, tableState } from '../src/core/policy/review/coverage/review-clauses.ts'
import { contentOfAll, sectionsOf, tellingsOf, wholeOf } from '../src/core/policy/review/evidence/coverage.ts'
import { contentOf } from '../src/core/policy/review/evidence/features.ts'
import { patternIds } from '../src/core/policy/review/patterns/index.ts'
import { type Column, columnsOf, difference, type Fitted, fit, probabilities } from './train/fit.ts'
import { type DenseSample, fitDense } from './train/fit-dense.ts'
import { literal, Numbering, written } from './train/model-file.ts'
import { policyCorpus, type TrainingPassage, type TrainingSentence } from './train/policies.ts'

const falseAlarms = 0.09
const flagPenalty = 10
const kindPenalty = 5
const coverPenalty = 3
const states = ['missing', 'partial', 'covered'] as const

const { sentences, passages, policies } = policyCorpus()
const words = new Numbering(
  sentences.map(({ features }) => features),
  3,
)
const bad = sentences.filter(({ label }) => label !== 'lawful')
const kindWords = new Numbering(
  bad.map(({ features }) => new Set([...features].filter((name) => /^[nfwp]:/.test(name)))),
  4,
)
const coverWords = new Numbering(
  passages.map(({ features }) => features),
  4,
)

const fitBad = (some: readonly TrainingSentence[]): Fitted =>
  fit(
    some.map(({ features, label }) => ({ features: words.of(features), label: Number(label !== 'lawful') })),
    words.names.length,
    2,
    flagPenalty,
  )
const threshold = flagThreshold()
const flagged = fitBad(sentences)
const contested = fit(
  bad.map(({ features, label }) => ({ features: words.of(features), label: Number(label === 'contested') })),
  words.names.length,
  2,
  flagPenalty,
)
write(
  'flag-weights',
  'flagWeights: { readonly threshold: number; readonly model: PackedLinear }',
  `{ threshold: ${threshold.toPrecision(4)}, model: { columns: ['bad', 'contested'], ${written(words.names, [difference(flagged), difference(contested)])} } }`,
)

const kinds = fit(
  bad
    .filter(({ pattern }) => (patternIds as readonly string[]).includes(pattern))
    .map(({ features, pattern }) => ({
      features: kindWords.of(features),
      label: (patternIds as readonly string[]).indexOf(pattern),
    })),
  kindWords.names.length,
  patternIds.length,
  kindPenalty,
)
write(
  'pattern-weights',
  'patternWeights: PackedLinear',
  `{ columns: [${patternIds.map(literal).join(', ')}], ${written(kindWords.names, columnsOf(kinds))} }`,
)

const tellings = foldedTellings()
const dense = fitDense(tellings, states.length, 1)
const covers = fitCovers(passages)
const coverNames = clauseIds.flatMap((id) => [id, wholeOf(id)])
const rounded = (values: readonly number[]): string => `[${values.map((value) => value.toFixed(4)).join(', ')}]`
write(
  'coverage-weights',
  'coverageWeights: { readonly bias: readonly number[]; readonly weights: readonly (readonly number[])[]; readonly model: PackedLinear }',
  `{ bias: ${rounded(dense.bias)}, weights: [${dense.weights.map(rounded).join(', ')}], model: { columns: [${coverNames.map(literal).join(', ')}], ${written(
    coverWords.names,
    coverNames.map((name) => covers.get(name) ?? nothing()),
  )} } }`,
)

function nothing(): Column {
  return { bias: -10, weights: new Float64Array(coverWords.names.length) }
}

/** The writers in five parts, each to be judged by what the others taught. */
function folded(some: readonly { readonly writer: string }[]): readonly ReadonlySet<string>[] {
  const writers = [...new Set(some.map(({ writer }) => writer))]
  return Array.from({ length: 5 }, (_, fold) => new Set(writers.filter((_, i) => i % 5 === fold)))
}

/** Each clause is as bad as its worst sentence, judged by a model that has read nothing by its writer. */
function flagThreshold(): number {
  const shares = new Map<string, { share: number; isBad: boolean }>()
  for (const here of folded(sentences.filter(({ isClause }) => isClause))) {
    const model = fitBad(sentences.filter(({ writer }) => !here.has(writer)))
    for (const one of sentences.filter(({ writer, isClause }) => isClause && here.has(writer))) {
      const share = probabilities({ features: words.of(one.features) }, model)[1] ?? 0
      const known = shares.get(one.text)
      shares.set(one.text, {
        share: Math.max(share, known?.share ?? 0),
        isBad: one.label === 'unlawful' || (known?.isBad ?? false),
      })
    }
  }
  const contestedTexts = new Set(sentences.filter(({ label }) => label === 'contested').map(({ text }) => text))
  const all = [...shares].filter(([text]) => !contestedTexts.has(text)).map(([, one]) => one)
  const lawful = all.filter(({ isBad }) => !isBad).map(({ share }) => share)
  lawful.sort((a, b) => b - a)
  const found = lawful[Math.floor(lawful.length * falseAlarms)] ?? 1
  const unlawful = all.filter(({ isBad }) => isBad)
  console.log(
    `${sentences.length} sentences, ${words.names.length} features; at threshold ${found.toFixed(3)} ${unlawful.filter(({ share }) => share > found).length} of ${unlawful.length} unlawful clauses by writers not read`,
  )
  return found
}

function fitCovers(some: readonly TrainingPassage[]): ReadonlyMap<string, Column> {
  const numbered = some.map(({ features, covers }) => ({ features: coverWords.of(features), covers }))
  return new Map(
    clauseIds.flatMap((id) =>
      ([id, wholeOf(id)] as const).flatMap((name) => {
        const samples = numbered.map(({ features, covers }) => ({
          features,
          label: Number(name === id ? covers[id] !== undefined : covers[id] === 'covered'),
        }))
        if (samples.filter(({ label }) => label === 1).length < 3) return []
        return [[name, difference(fit(samples, coverWords.names.length, 2, coverPenalty))] as const]
      }),
    ),
  )
}

/** What tells of each clause of each policy, by a model that has read nothing by its writer. */
function foldedTellings(): readonly DenseSample[] {
  const samples: DenseSample[] = []
  let right = 0
  for (const here of folded(policies)) {
    const columns = fitCovers(passages.filter(({ writer }) => !here.has(writer)))
    for (const { statements, clauses } of policies.filter(({ writer }) => here.has(writer))) {
      const contents = statements.map((statement) => coverWords.of(contentOf(statement)))
      const sections = sectionsOf(statements).map((section) => coverWords.of(contentOfAll(section)))
      for (const id of clauseIds) {
        const state = clauses[id]
        const column = columns.get(id)
        const whole = columns.get(wholeOf(id))
        if (state === undefined || !column || !whole) continue
        const answers = {
          sentences: contents.map((names) => shareIn(column, names)),
          sections: sections.map((names) => shareIn(column, names)),
          wholeSentences: contents.map((names) => shareIn(whole, names)),
          wholeSections: sections.map((names) => shareIn(whole, names)),
        }
        const table = tableState(statements, id).state
        samples.push({ values: tellingsOf(answers, table, id), label: states.indexOf(state) })
        if (table === state) right++
      }
    }
  }
  const fitted = fitDense(samples, states.length, 1)
  const agreed = samples.filter(({ values, label }) => {
    const sums = states.map((_, i) =>
      values.reduce((sum, value, j) => sum + value * (fitted.weights[i]?.[j] ?? 0), fitted.bias[i] ?? 0),
    )
    return sums.indexOf(Math.max(...sums)) === label
  })
  console.log(`coverage agreed for ${agreed.length} of ${samples.length}`)
  console.log(`${samples.length} clauses of ${policies.length} policies; the tables alone agree on ${right}`)
  return samples
}

function shareIn({ weights, bias }: Column, names: readonly number[]): number {
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + (weights[name] ?? 0), bias)))
}

function write(name: string, declaration: string, value: string): void {
  writeFileSync(
    new URL(`../src/core/policy/review/evidence/${name}.ts`, import.meta.url),
    `import type { PackedLinear } from './linear.ts'\n\n/** Learnt by \`npm run train:audit\`; not written by hand. See docs/decisions/0007-audit-evidence.md. */\nexport const ${declaration} = ${value}\n`,
  )
}
