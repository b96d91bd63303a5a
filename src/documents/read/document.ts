/** A document as plain text: headings begin with `#`, list items with `-`, paragraphs are separated by a blank line. */
export interface ReadDocument {
  readonly kind: DocumentKind
  readonly text: string
  /** What could not be read, for people; empty when everything was. */
  readonly unread: readonly Said[]
}

export const documentKinds = ['txt', 'md', 'html', 'docx', 'pdf'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** The same in both languages. */
export interface Said {
  readonly nl: string
  readonly en: string
}

/** Why a document cannot be read: one clear sentence, and what to do. */
export interface Refusal {
  readonly refused: Said
}

export function refuse(nl: string, en: string): Refusal {
  return { refused: { nl, en } }
}

export function isRefusal(result: ReadDocument | Refusal): result is Refusal {
  return 'refused' in result
}
