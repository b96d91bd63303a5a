import type { PolicyDocument } from '../../core/policy/index.ts'
import type { Palette } from '../look/palette.ts'
import type { Styles } from './ink.ts'

/** What all parts of one document share while it is drawn. */
export interface Setting {
  readonly document: PolicyDocument
  readonly palette: Palette
  readonly styles: Styles
  /** Tells where a heading came to stand: for the contents, the outline and the links. Level 2 is a section, 3 a clause. */
  readonly note: (anchor: string, title: string, y: number, level: 2 | 3) => void
  /** The name of a place inside the file. */
  readonly nameOf: (anchor: string) => string
  /** Page of a heading as found when the document was drawn before; undefined the first time. */
  readonly pageOf: (anchor: string) => number | undefined
}
