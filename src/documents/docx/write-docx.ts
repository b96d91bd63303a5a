import { Document, Footer, type ISectionOptions, PageNumber, Paragraph, SectionType, TabStopType, TextRun } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import { type PolicyDocument, summary, walletCard } from '../../core/policy/index.ts'
import { languageTag } from '../language-tag.ts'
import { documentWords } from '../words.ts'
import type { Edition, Written } from '../write-policy.ts'
import { packReproducibly } from './pack.ts'
import { cardParts, summaryFoot, summaryHead, summaryParts } from './short.ts'
import { numbering, stylesFor } from './styles.ts'
import { wholeParts } from './whole.ts'

/** Twentieths of a point. */
const a4 = { width: 11906, height: 16838 }
const letter = { width: 12240, height: 15840 }

/** The document for Word and LibreOffice: real headings, styles, numbering, contents with page numbers, and its language. */
export async function writeDocx(document: PolicyDocument, edition: Edition): Promise<Written> {
  const { extent, look, country } = edition
  const { lang, version } = document
  const file = new Document({
    title: extent === 'card' ? walletCard(document).title : document.title,
    subject: document.subtitle,
    creator: document.company,
    lastModifiedBy: 'Wellspoken',
    keywords: version.fingerprint,
    styles: stylesFor(look.palette, languageTag(lang, country)),
    numbering,
    // The contents come with their pages, so that Word need not ask whether it may update them.
    pageNumbers: estimatePageNumbers,
    sections: sectionsOf(document, edition),
  })
  return { bytes: await packReproducibly(file, `${version.effective ?? version.lawReviewed}T00:00:00Z`), unshown: [] }
}

function sectionsOf(document: PolicyDocument, { extent, look, country }: Edition): readonly ISectionOptions[] {
  const size = country === 'US' ? letter : a4
  const margin = extent === 'whole' ? 1560 : 1000
  const page = {
    size,
    margin: {
      top: extent === 'whole' ? 1300 : 700,
      bottom: extent === 'whole' ? 1300 : 560,
      left: margin,
      right: margin,
      header: 500,
      footer: 500,
    },
  }
  const width = size.width - 2 * margin
  if (extent === 'whole') {
    return [
      {
        properties: { page, titlePage: true },
        footers: { default: footer(document, width) },
        children: wholeParts(document, look, country, width),
      },
    ]
  }
  if (extent === 'card') {
    const narrow = { ...page, margin: { ...page.margin, left: 1000, right: 1000 } }
    return [{ properties: { page: narrow }, children: cardParts(walletCard(document), document, look) }]
  }
  const short = summary(document)
  const goesOn = SectionType.CONTINUOUS
  return [
    { properties: { page }, children: summaryHead(short, document, look) },
    { properties: { page, type: goesOn, column: { count: 2, space: 480 } }, children: summaryParts(short, look) },
    { properties: { page, type: goesOn }, children: summaryFoot(short, document) },
  ]
}

/** On every page but the first. */
function footer(document: PolicyDocument, width: number): Footer {
  const { pageOf } = documentWords[document.lang]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Law',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ children: [document.title, '\t', PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
