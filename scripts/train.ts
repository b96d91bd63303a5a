/**
 * `npm run train`: fits the evidence model on the working half of the corpus and the examples of the guidelines, and writes
 * src/core/guidelines/weights.ts. Classes are "nothing", protected speech and the guidelines; a second head says what a draft that is
 * something asks for, a third whether the law protects it. The threshold is the one at which 7 in 100 innocent drafts of writers the
 * model has not read would be flagged (cross-validated by writer; most of those drafts are near misses). The other half of the corpus
 * is not read.
 */
import { writeFileSync } from 'node:fs'
import { type Verdict, verdicts, weightOfEach } from '../src/core/engine/index.ts'
import { guidelines } from '../src/core/index.ts'
import { trainingDrafts } from './train/drafts.ts'
import { type Column, columnsOf, difference, type Fitted, fit, probabilities, type Sample } from './train/fit.ts'
import { literal, Numbering, written } from './train/model-file.ts'

const leastDrafts = 3
const penalty = 3.5
const falseAlarms = 0.07
const folds = 5

const drafts = await trainingDrafts()
const numbering = new Numbering(
  drafts.map(({ features }) => features),
  leastDrafts,
)
const features = numbering.names
const shield = guidelines.find(({ protects }) => protects)?.id ?? ''
const classes = [
  '',
  shield,
  ...guidelines.map(({ id }) => id).filter((id) => drafts.some((one) => one.guideline === id)),
]
const asks: readonly Verdict[] = verdicts.filter((verdict) => verdict !== 'go')

interface Row extends Sample {
  readonly writer: string
  readonly isExample: boolean
  readonly isProtected: boolean
  readonly verdict: Verdict
}
const rows: readonly Row[] = drafts.map(({ features: names, guideline, isProtected, writer, isExample, verdict }) => {
  const features = numbering.of(names)
  return {
    features,
    each: weightOfEach(features.length),
    label: isProtected && verdict === 'go' ? 1 : Math.max(0, classes.indexOf(guideline)),
    writer,
    isExample,
    isProtected,
    verdict,
  }
})

const threshold = crossValidated()
const kinds = fitKinds(rows)
const verdictHead = fitVerdicts(rows)
const shieldHead = fitShield(rows)
write()

/** An example says what a guideline means: it counts for two drafts. */
function lessons(some: readonly Row[]): readonly Row[] {
  return [...some, ...some.filter(({ writer }) => writer.startsWith('examples'))]
}

function fitKinds(some: readonly Row[]): Fitted {
  return fit(lessons(some), features.length, classes.length, penalty)
}

function fitVerdicts(some: readonly Row[]): Fitted {
  const flagged = lessons(some).filter(({ verdict }) => verdict !== 'go')
  return fit(
    flagged.map(({ features, each, verdict }) => ({ features, each, label: asks.indexOf(verdict) })),
    features.length,
    asks.length,
    penalty,
  )
}

function fitShield(some: readonly Row[]): Column {
  return difference(
    fit(
      lessons(some).map(({ features, each, isProtected }) => ({ features, each, label: Number(isProtected) })),
      features.length,
      2,
      penalty,
    ),
  )
}

/** How usual each verdict is for each class: the root of its share, so that what the rest of the draft says of it is not counted twice. */
function priorsOf(some: readonly Row[]): readonly (readonly number[])[] {
  return classes.map((_, label) => {
    const own = some.filter((row) => row.label === label && row.verdict !== 'go')
    return asks.map((ask) =>
      Math.sqrt((own.filter(({ verdict }) => verdict === ask).length + 1) / (own.length + asks.length)),
    )
  })
}

/** The probability of "something" that only so many innocent drafts reach, each judged by a model that has read nothing by its writer. */
function crossValidated(): number {
  const writers = [...new Set(rows.map(({ writer }) => writer))]
  const innocent: number[] = []
  const guilty: { share: number; right: boolean }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const here = new Set(writers.filter((_, i) => i % folds === fold))
    const read = rows.filter(({ writer }) => !here.has(writer))
    const [model, head, priors] = [fitKinds(read), fitVerdicts(read), priorsOf(read)]
    // The examples are nearly all near misses: the threshold is that of drafts as they come.
    for (const row of rows.filter(({ writer, isExample }) => here.has(writer) && !isExample)) {
      const kinds = probabilities(row, model)
      const [nothing = 0, shielded = 0] = kinds
      const share = 1 - nothing - shielded
      if (row.verdict === 'go') innocent.push(share)
      else {
        const best = kinds.indexOf(Math.max(...kinds.slice(2)))
        const asked = probabilities(row, head).map((one, i) => one * (priors[best]?.[i] ?? 1))
        guilty.push({ share, right: asks[asked.indexOf(Math.max(...asked))] === row.verdict })
      }
    }
  }
  innocent.sort((a, b) => b - a)
  if (process.argv.includes('--curve'))
    for (const rate of [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12]) {
      const cut = innocent[Math.floor(innocent.length * rate)] ?? 1
      const caught = guilty.filter(({ share }) => share >= cut)
      const all = innocent.length + guilty.length
      const quiet = innocent.length * (1 - rate)
      console.log(
        `false alarms ${rate}: threshold ${cut.toFixed(2)}, problem-or-not ${((quiet + caught.length) / all).toFixed(3)}, verdict ${((quiet + caught.filter(({ right }) => right).length) / all).toFixed(3)}`,
      )
    }
  const found = innocent[Math.floor(innocent.length * falseAlarms)] ?? 1
  const caught = guilty.filter(({ share }) => share >= found)
  console.log(
    `${drafts.length} drafts, ${features.length} features; at threshold ${found.toFixed(3)} ${caught.length} of ${guilty.length} breaches by writers not read, ${caught.filter(({ right }) => right).length} with the right verdict`,
  )
  return found
}

function write(): void {
  const usual = priorsOf(rows).map((row) => `[${row.map((one) => one.toFixed(3)).join(', ')}]`)
  const lines = [
    "import type { PackedModel } from '../engine/index.ts'",
    '',
    '/** Learnt by `npm run train` from the working half of the corpus; not written by hand. See docs/decisions/0005-evidence-model.md. */',
    'export const weights: PackedModel = {',
    `  classes: [${classes.map(literal).join(', ')}],`,
    `  verdicts: [${asks.map(literal).join(', ')}],`,
    `  usual: [${usual.join(', ')}],`,
    `  threshold: ${threshold.toPrecision(4)},`,
    `  ${written(numbering, [...columnsOf(kinds), ...columnsOf(verdictHead), shieldHead])},`,
    '}',
    '',
  ]
  writeFileSync(new URL('../src/core/guidelines/weights.ts', import.meta.url), lines.join('\n'))
}
