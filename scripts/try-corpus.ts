/**
 * Shows what the checker makes of the working half of the corpus, for people who write guidelines:
 * `npx tsx scripts/try-corpus.ts [guideline …] [--nl|--en]`. With guideline ids only their misses, misplaced findings and false alarms;
 * without, every draft whose verdict is wrong. `--benign` shows what is flagged in ordinary public posts, where those are at hand.
 */
import { check, compile, guidelines } from '../src/core/index.ts'
import { benignPosts } from './measure/benign.ts'
import { type Judged, judgeHalf } from './measure/corpus.ts'
import { type Share, score } from './measure/score.ts'

const asked = process.argv.slice(2)
const ids = asked.filter((arg) => !arg.startsWith('--'))
const langs = (['nl', 'en'] as const).filter(
  (lang) => asked.includes(`--${lang}`) || !/--(nl|en)\b/.test(asked.join(' ')),
)
/** Of each set of public posts. */
const mostShown = 40
const unknown = ids.find((id) => !guidelines.some((one) => one.id === id))

if (unknown !== undefined) console.error(`there is no guideline "${unknown}"`)
else if (asked.includes('--benign')) showBenign()
else for (const lang of langs) showCorpus(lang)

function showCorpus(lang: 'nl' | 'en'): void {
  const judged = judgeHalf('working', lang)
  for (const one of judged) show(one)
  const { verdict, problem, falseAlarms, protectedStopped } = score(judged)
  const say = (share: Share): string => `${share.hits}/${share.of}`
  console.log(
    `${lang}: verdict ${say(verdict)}, problem-or-not ${say(problem)}, false alarms ${say(falseAlarms)}, protected stopped ${say(protectedStopped)}`,
  )
}

function show({ draft, expected, answer }: Judged): void {
  const wrong = ids.length === 0 ? wrongVerdict(expected, answer) : wrongFindings(expected, answer)
  if (wrong.length === 0) return
  const { text, attachments: _, ...context } = draft
  const head = `--- ${expected.id} [${expected.kind}, ${expected.verdict}${expected.ask ? ` ${expected.ask}` : ''}] ${expected.note}`
  console.log(`${head}\n${text}\n${JSON.stringify(context)}\n   ${wrong.join('\n   ')}`)
}

function wrongVerdict(expected: Judged['expected'], answer: Judged['answer']): readonly string[] {
  const wrong: string[] = []
  if (answer.verdict !== expected.verdict) wrong.push(`want ${expected.verdict}, got ${answer.verdict}`)
  if (answer.protected !== expected.protected) wrong.push(`protected ${expected.protected}, got ${answer.protected}`)
  return [
    ...wrong,
    ...(wrong.length > 0 ? answer.findings.map((one) => `found ${one.guideline} ${one.verdict} "${one.text}"`) : []),
  ]
}

function wrongFindings(expected: Judged['expected'], answer: Judged['answer']): readonly string[] {
  const wrong: string[] = []
  for (const one of expected.findings.filter(({ guideline }) => ids.includes(guideline))) {
    const same = answer.findings.filter(({ guideline }) => guideline === one.guideline)
    if (same.length === 0) wrong.push(`MISS ${one.guideline} "${one.text}"`)
    else if (!same.some(({ start, end }) => start < one.end && one.start < end))
      wrong.push(`PLACE ${one.guideline} "${one.text}" got "${same[0]?.text}"`)
  }
  for (const one of answer.findings.filter(({ guideline }) => ids.includes(guideline))) {
    if (!expected.findings.some(({ guideline }) => guideline === one.guideline))
      wrong.push(`ALARM ${one.guideline} ${one.verdict} "${one.text}"`)
  }
  return wrong
}

function showBenign(): void {
  const nobody = compile({ name: 'Nameless Example Company' })
  for (const { set, drafts } of benignPosts()) {
    const counts = new Map<string, number>()
    let flagged = 0
    for (const draft of drafts) {
      const own = check(draft, nobody).findings.filter(({ guideline }) => ids.length === 0 || ids.includes(guideline))
      for (const { guideline, verdict } of own)
        counts.set(`${guideline} ${verdict}`, (counts.get(`${guideline} ${verdict}`) ?? 0) + 1)
      if (own.length > 0 && flagged++ < mostShown && ids.length > 0) {
        console.log(
          `${set}: ${own.map((one) => `${one.guideline} ${one.verdict} "${one.text}"`).join(', ')} <- ${draft.text.replace(/\s+/g, ' ').slice(0, 200)}`,
        )
      }
    }
    console.log(`${set}: any finding ${flagged}/${drafts.length} ${JSON.stringify(Object.fromEntries(counts))}`)
  }
}
