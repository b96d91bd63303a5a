import { type Answer, guidelines } from '../../core/index.ts'

const levels = { go: 'none', revise: 'note', ask: 'warning', stop: 'error' } as const

/** Answers as one SARIF 2.1.0 log, for code hosts and editors. Regions are UTF-16 offsets of the text as typed. */
export function sarifLog(
  judged: readonly { readonly file: string; readonly answer: Answer }[],
  lang: 'nl' | 'en',
): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Wellspoken',
            rules: guidelines.map(({ id, texts }) => ({
              id,
              shortDescription: { text: texts[lang].title },
              fullDescription: { text: texts[lang].clause },
              help: { text: texts[lang].why },
            })),
          },
        },
        results: judged.flatMap(({ file, answer }) =>
          answer.findings.map((finding) => ({
            ruleId: finding.guideline,
            level: levels[finding.verdict],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file) },
                  region: { charOffset: finding.start, charLength: finding.end - finding.start },
                },
              },
            ],
            properties: {
              verdict: finding.verdict,
              desk: finding.desk,
              suggestion: finding.suggestion,
              seed: finding.seed,
            },
          })),
        ),
      },
    ],
  }
}
