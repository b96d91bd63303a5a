import { type PolicyDocument, summary, walletCard } from '../../core/policy/index.ts'
import type { Edition, Written } from '../write-policy.ts'
import { Canvas } from './canvas.ts'
import { drawCard } from './card.ts'
import { factsOf } from './info.ts'
import { drawSummary } from './summary.ts'
import { drawWhole } from './whole.ts'

const a4 = [595.28, 841.89] as const
const letter = [612, 792] as const

/** The document as tagged PDF (PDF/UA-1 on PDF 1.7) with its font inside. */
export async function writePdf(document: PolicyDocument, { extent, look, country }: Edition): Promise<Written> {
  const size = country === 'US' ? letter : a4
  const { labels, title } = document
  const titles = {
    whole: title,
    summary: `${title}: ${labels.summary.toLowerCase()}`,
    card: walletCard(document).title,
  }
  const fresh = (): Canvas => new Canvas(factsOf(document, titles[extent], country), size)
  let canvas = fresh()
  if (extent === 'summary') drawSummary(canvas, summary(document), document, look)
  else if (extent === 'card') drawCard(canvas, walletCard(document), document, look)
  else {
    // Drawn twice: only the first time tells on which pages the headings stand that the contents name.
    const pages = drawWhole(canvas, document, look, new Map())
    await canvas.finish()
    canvas = fresh()
    drawWhole(canvas, document, look, pages)
  }
  const bytes = await canvas.finish()
  return { bytes, unshown: canvas.unshown }
}
