import type { PolicyDocument } from '../../core/policy/index.ts'
import { languageTag } from '../language-tag.ts'

export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** `nl-NL` */
  readonly lang: string
  /** Tells two contents apart: the identity of the file is made from it. */
  readonly fingerprint: string
  readonly date: Date
}

export function factsOf(document: PolicyDocument, title: string, country: string | undefined): DocumentFacts {
  const { version, company, subtitle, lang } = document
  return {
    title,
    author: company,
    subject: subtitle,
    lang: languageTag(lang, country),
    fingerprint: version.fingerprint,
    // No clock: the same content has the same date in every copy.
    date: new Date(`${version.effective ?? version.lawReviewed}T00:00:00Z`),
  }
}

export function infoOf({ title, author, subject, fingerprint, date }: DocumentFacts): PDFKit.DocumentInfo {
  return {
    Title: inXmlToo(title),
    Author: inXmlToo(author),
    Subject: inXmlToo(subject),
    Keywords: fingerprint,
    Creator: 'Wellspoken',
    Producer: 'Wellspoken',
    CreationDate: date,
    ModDate: date,
  }
}

/** pdfkit writes these texts into PDF by their value and into XML, unescaped, by their string: "Jansen & Zn" needs both. */
class TwiceWritten extends String {
  override toString(): string {
    return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
}

function inXmlToo(text: string): string {
  return new TwiceWritten(text) as unknown as string
}
