/**
 * `npm run figures`: measures the checker on the corpus and on ordinary public posts, writes corpus/figures.md for people and
 * corpus/figures.json, the floor below which the tests fail. `--look` prints without writing.
 */
import { writeFileSync } from 'node:fs'
import { type BenignRow, measureBenign } from './measure/benign.ts'
import { type Half, judgeHalf, type Lang } from './measure/corpus.ts'
import { interval, type Score, type Share, score } from './measure/score.ts'

const halves: readonly Half[] = ['other', 'working']
const langs: readonly Lang[] = ['nl', 'en']
const scores = halves.flatMap((half) => langs.map((lang) => ({ half, lang, score: score(judgeHalf(half, lang)) })))
const benign = measureBenign()
const page = [
  ...intro(),
  ...totals(),
  ...perGuideline('other'),
  ...perGuideline('working'),
  ...benignPart(benign),
].join('\n')

if (process.argv.includes('--look')) console.log(page)
else {
  const folder = new URL('../corpus/', import.meta.url)
  writeFileSync(new URL('figures.md', folder), `${page}\n`)
  writeFileSync(new URL('figures.json', folder), `${JSON.stringify(floor(), null, 2)}\n`)
}

function intro(): string[] {
  return [
    '# Figures',
    '',
    'Made by `npm run figures`; not written by hand. The *other* half of the corpus was written by people who neither wrote nor saw the',
    'rules, and no rule was changed by looking at its drafts. The *working* half was read while the rules were written, or trains the evidence:',
    'its figures say what was learnt by heart, not what a stranger meets.',
    'Shares come with their 95 % interval (Wilson). A false alarm is an innocent draft that gets anything but *go*.',
    '',
  ]
}

function percent(share: Share): string {
  if (share.of === 0) return '–'
  const [low, high] = interval(share)
  return `${((share.hits / share.of) * 100).toFixed(0)} % (${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}; ${share.hits}/${share.of})`
}

function totals(): string[] {
  const rows: readonly (readonly [string, (score: Score) => Share])[] = [
    ['right verdict', (one) => one.verdict],
    ['problem or not', (one) => one.problem],
    ['false alarms on innocent drafts', (one) => one.falseAlarms],
    ['… on near misses', (one) => one.nearMissAlarms],
    ['protected speech stopped or sent to a desk', (one) => one.protectedStopped],
    ['right desk, where both ask', (one) => one.desk],
  ]
  return [
    `| | ${scores.map(({ half, lang }) => `${half} ${lang}`).join(' | ')} |`,
    `|---|${scores.map(() => '---|').join('')}`,
    ...rows.map(([name, of]) => `| ${name} | ${scores.map((one) => percent(of(one.score))).join(' | ')} |`),
    '',
  ]
}

function perGuideline(half: Half): string[] {
  const here = scores.filter((one) => one.half === half)
  const ids = [...new Set(here.flatMap((one) => [...one.score.guidelines.keys()]))].sort()
  return [
    `## Per guideline, ${half} half`,
    '',
    '| guideline | precision nl | recall nl | precision en | recall en | place right |',
    '|---|---|---|---|---|---|',
    ...ids.map((id) => {
      const cells = here.flatMap((one) => {
        const own = one.score.guidelines.get(id)
        return own ? [percent(own.precision), percent(own.recall)] : ['–', '–']
      })
      const places = here.map((one) => one.score.guidelines.get(id)?.place ?? { hits: 0, of: 0 })
      return `| ${id} | ${cells.join(' | ')} | ${percent({ hits: sum(places, 'hits'), of: sum(places, 'of') })} |`
    }),
    '',
  ]
}

function sum(shares: readonly Share[], key: 'hits' | 'of'): number {
  return shares.reduce((total, share) => total + share[key], 0)
}

function benignPart(rows: readonly BenignRow[] | null): string[] {
  if (!rows) return ['## Ordinary public posts', '', 'Not measured: the sets are not at hand.']
  return [
    '## Ordinary public posts',
    '',
    'With an empty company; nearly every finding is a false alarm, though some of these posts do insult.',
    '',
    '| set | any finding | stop | by guideline |',
    '|---|---|---|---|',
    ...rows.map((row) => {
      const most = [...row.byGuideline].sort((a, b) => b[1] - a[1]).slice(0, 6)
      return `| ${row.set} | ${exact(row.any)} | ${exact(row.stop)} | ${most.map(([id, count]) => `${id} ${count}`).join(', ')} |`
    }),
  ]
}

function exact(share: Share): string {
  return `${((share.hits / share.of) * 100).toFixed(2)} % (${share.hits}/${share.of})`
}

/** What the tests hold the checker to: the counts of today. */
function floor(): Record<string, Record<string, number>> {
  return Object.fromEntries(
    scores.map(({ half, lang, score: one }) => [
      `${half} ${lang}`,
      {
        verdict: one.verdict.hits,
        problem: one.problem.hits,
        falseAlarms: one.falseAlarms.hits,
        protectedStopped: one.protectedStopped.hits,
      },
    ]),
  )
}
