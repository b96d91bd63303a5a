import type { Clause, PolicyDocument, PolicySummary, WalletCard } from './document.ts'

const cardLines = 8

/** What belongs on the card, most useful first; a clause that is off makes room for the next. */
// biome-ignore format: one idea a line
const cardOrder = [
  'protected-speech', 'disclosure', 'misleading-claim', 'confidential', 'personal-data', 'crisis', 'hostile', 'ask',
  'customer-data', 'media', 'attribution', 'criticism', 'speak-up', 'own-voice', 'report', 'own-posts',
] as const

/** The whole document on one page: every clause in one line, per section. */
export function summary(document: PolicyDocument): PolicySummary {
  return Object.freeze({
    lang: document.lang,
    title: document.title,
    parts: Object.freeze(
      document.sections.map((section) =>
        Object.freeze({
          id: section.id,
          title: section.title,
          lines: Object.freeze(section.clauses.filter(applies).map((clause) => clause.short)),
        }),
      ),
    ),
    notice: document.notice,
  })
}

/** Eight lines for a wallet, in the order of the document. */
export function walletCard(document: PolicyDocument): WalletCard {
  const clauses = document.sections.flatMap((section) => section.clauses).filter(applies)
  const ids = new Set(clauses.map((clause) => clause.id))
  const chosen = new Set<string>(cardOrder.filter((id) => ids.has(id)).slice(0, cardLines))
  return Object.freeze({
    lang: document.lang,
    title: `${document.company}: ${lower(document.labels.card)}`,
    lines: Object.freeze(clauses.filter((clause) => chosen.has(clause.id)).map((clause) => clause.short)),
  })
}

function applies(clause: Clause): boolean {
  return clause.off === undefined
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
