/**
 * `npm run train`: fits the evidence model on the working half of the corpus and the examples of the guidelines, and writes src/core/guidelines/weights.ts.
 * Classes are "nothing", protected speech and the guidelines; the threshold is the one at which 3 in 100 innocent drafts of companies the model has not seen
 * would be flagged by it alone (cross-validated by company). The other half of the corpus is not read.
 */
import { writeFileSync } from 'node:fs'
import { featureNames } from '../src/core/engine/evidence/features.ts'
import { pack } from '../src/core/engine/evidence/model.ts'
import { annotate, verdicts } from '../src/core/engine/index.ts'
import { guidelines } from '../src/core/index.ts'
import { trainingDrafts } from './train/drafts.ts'
import { fit, probabilities, type Sample } from './train/fit.ts'

const leastDrafts = 3
const penalty = 10
const falseAlarms = 0.03

const drafts = (await trainingDrafts()).map((one) => ({
  ...one,
  names: featureNames(annotate(one.draft, one.company).reading),
}))
const counts = new Map<string, number>()
for (const { names } of drafts) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
const features = [...counts]
  .filter(([name, count]) => count >= leastDrafts && !/\s/.test(name))
  .map(([name]) => name)
  .sort()
const numberOf = new Map(features.map((name, i) => [name, i]))
const shield = guidelines.find(({ protects }) => protects)?.id ?? ''
const classes = [
  '',
  shield,
  ...guidelines.map(({ id }) => id).filter((id) => drafts.some(({ guideline }) => guideline === id)),
]
const samples: (Sample & { readonly group: string })[] = drafts.map(({ names, guideline, isProtected, group }) => ({
  features: names.flatMap((name) => numberOf.get(name) ?? []),
  label: isProtected ? 1 : Math.max(0, classes.indexOf(guideline)),
  group,
}))

const threshold = crossValidated()
const { weights, bias } = fit(samples, features.length, classes.length, penalty)
const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
const packed = Int8Array.from(weights, (weight) => Math.round(weight / scale))
write()

/** The probability of "something" that only 3 in 100 innocent drafts reach, each judged by a model that has not seen its company. */
function crossValidated(): number {
  const groups = [...new Set(samples.map(({ group }) => group))]
  const folds = Array.from({ length: 5 }, (_, fold) => new Set(groups.filter((_, i) => i % 5 === fold)))
  const innocent: number[] = []
  const guilty: number[] = []
  for (const fold of folds) {
    const model = fit(
      samples.filter(({ group }) => !fold.has(group)),
      features.length,
      classes.length,
      penalty,
    )
    for (const sample of samples.filter(({ group }) => fold.has(group))) {
      const [nothing = 0, shielded = 0] = probabilities(sample.features, model)
      const something = 1 - nothing - shielded
      // The examples are nearly all near misses: the threshold is that of drafts as they come.
      if (sample.label >= 2) guilty.push(something)
      else if (!sample.group.startsWith('examples of')) innocent.push(something)
    }
  }
  innocent.sort((a, b) => b - a)
  const found = innocent[Math.floor(innocent.length * falseAlarms)] ?? 1
  const caught = guilty.filter((share) => share >= found).length
  console.log(
    `${drafts.length} drafts, ${features.length} features; at threshold ${found.toFixed(3)} ${caught} of ${guilty.length} breaches (unseen companies, model alone)`,
  )
  return found
}

function usualVerdict(id: string): string {
  const given = drafts.filter(({ guideline }) => guideline === id).map(({ verdict }) => verdict)
  return (
    [...verdicts].sort(
      (a, b) => given.filter((one) => one === b).length - given.filter((one) => one === a).length,
    )[0] ?? 'revise'
  )
}

function write(): void {
  const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = [
    "import type { PackedModel } from '../engine/index.ts'",
    '',
    '/** Learnt by `npm run train` from the working half of the corpus; not written by hand. See docs/decisions/0005-evidence-model.md. */',
    'export const weights: PackedModel = {',
    `  classes: [${classes.map(literal).join(', ')}],`,
    `  verdicts: [${classes.map((id) => literal(id === '' || id === shield ? 'go' : usualVerdict(id))).join(', ')}],`,
    `  features: ${literal(features.join(' '))},`,
    `  scale: ${scale.toPrecision(6)},`,
    `  threshold: ${threshold.toPrecision(4)},`,
    `  bias: [${Array.from(bias, (value) => value.toFixed(3)).join(', ')}],`,
    `  weights: ${literal(pack(packed))},`,
    '}',
    '',
  ]
  writeFileSync(new URL('../src/core/guidelines/weights.ts', import.meta.url), lines.join('\n'))
}
