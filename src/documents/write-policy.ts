import { type PolicyDocument, summary, walletCard } from '../core/policy/index.ts'
import type { Look } from './look/open-look.ts'

export const formats = ['md', 'html', 'pdf', 'docx'] as const
export type Format = (typeof formats)[number]

/** The whole document, the summary on one page, or the card for a wallet. */
export type Extent = 'whole' | 'summary' | 'card'

export interface Edition {
  readonly format: Format
  readonly extent: Extent
  readonly look: Look
  /** `US` gets Letter and American English, all others A4. */
  readonly country?: string
}

export interface Written {
  readonly bytes: Uint8Array
  /** Characters that the font in the file lacks; a □ stands in their place. */
  readonly unshown: readonly string[]
}

/**
 * The document as a file: UTF-8 text for `md` and `html`, bytes for `pdf` and `docx`. The same document and edition give the
 * same bytes. What a format needs is loaded only when it is asked for.
 */
export async function writePolicy(document: PolicyDocument, edition: Edition): Promise<Written> {
  switch (edition.format) {
    case 'md':
      return text(await markdown(document, edition))
    case 'html':
      return text(await html(document, edition))
    case 'pdf':
      return (await import('./pdf/write-pdf.ts')).writePdf(document, edition)
    case 'docx':
      return (await import('./docx/write-docx.ts')).writeDocx(document, edition)
  }
}

function text(content: string): Written {
  return { bytes: new TextEncoder().encode(content), unshown: [] }
}

async function markdown(document: PolicyDocument, { extent }: Edition): Promise<string> {
  if (extent === 'whole') return (await import('./markdown/whole.ts')).wholeAsMarkdown(document)
  const short = await import('./markdown/short.ts')
  return extent === 'summary' ? short.summaryAsMarkdown(summary(document)) : short.cardAsMarkdown(walletCard(document))
}

async function html(document: PolicyDocument, { extent, look }: Edition): Promise<string> {
  if (extent === 'whole') return (await import('./html/whole.ts')).wholeAsHtml(document, look)
  const short = await import('./html/short.ts')
  if (extent === 'summary') return short.summaryAsHtml(summary(document), document, look)
  return short.cardAsHtml(walletCard(document), document, look)
}
