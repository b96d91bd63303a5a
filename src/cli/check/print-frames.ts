import { annotate, type CompiledCompany, type Draft } from '../../core/index.ts'

/** What was recognised in each sentence: the frames, registers and identifiers with their words. For people who write guidelines. */
export function printFrames(draft: Draft, compiled: CompiledCompany): string {
  const { reading } = annotate(draft, compiled)
  const lines: string[] = []
  for (const sentence of reading.sentences) {
    const language = ['?', 'nl', 'en', 'nl+en'][sentence.language] ?? '?'
    lines.push(
      `  ${sentence.index + 1} [${language}${sentence.question ? ', question' : ''}] ${draft.text.slice(sentence.start, sentence.end)}`,
    )
    for (const name of reading.names()) {
      const found = reading.hits(name).filter((hit) => hit.sentence === sentence.index)
      if (found.length > 0) lines.push(`      ${name}: ${found.map((hit) => `"${reading.words(hit)}"`).join(', ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}
