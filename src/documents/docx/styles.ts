import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx'
import type { Palette } from '../look/palette.ts'
import { ink } from '../pdf/ink.ts'

/** Every office has it, or a font of the same widths. */
const font = 'Calibri'
export const headings = 'headings'
export const bullets = 'bullets'

/** `line` then counts in 240ths of a line. */
const lineRule = LineRuleType.AUTO

const hex = (colour: string): string => colour.slice(1)

/** Named styles for everything, so that whoever edits the document changes a style and not a hundred paragraphs. */
export function stylesFor(palette: Palette, languageTag: string): IStylesOptions {
  const accent = hex(palette.accent)
  const quiet = hex(ink.quiet)
  const heading = (level: number, size: number, before: number, after: number) => ({
    run: { size, bold: true, color: hex(ink.text), font },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: level },
  })
  const paragraph = (id: string, name: string, run: object, options: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: options,
  })
  return {
    default: {
      document: {
        run: { font, size: 22, color: hex(ink.text), language: { value: languageTag } },
        paragraph: { spacing: { after: 120, line: 276, lineRule } },
      },
      title: {
        run: { size: 64, bold: true, color: hex(ink.text), font },
        paragraph: { spacing: { before: 2200, after: 120, line: 240, lineRule } },
      },
      heading1: heading(0, 40, 560, 160),
      heading2: heading(1, 28, 40, 100),
      heading3: heading(2, 24, 320, 100),
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      paragraph('Subtitle', 'Subtitle', { size: 28, color: quiet }, { spacing: { after: 480 } }),
      paragraph('TOCHeading', 'TOC Heading', { size: 40, bold: true }, { spacing: { after: 200 } }),
      paragraph('TOC1', 'toc 1', { size: 20, bold: true }, { spacing: { before: 60, after: 0, line: 236, lineRule } }),
      paragraph('TOC2', 'toc 2', { size: 19 }, { spacing: { after: 0, line: 236, lineRule }, indent: { left: 240 } }),
      paragraph('Intro', 'Intro', { size: 24, color: quiet }, { keepNext: true }),
      paragraph(
        'Kind',
        'Kind',
        { size: 18, bold: true, color: accent },
        { spacing: { before: 440, after: 0 }, keepNext: true },
      ),
      paragraph(
        'CarveOut',
        'Carve-out',
        {},
        {
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(palette.tint) },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: hex(palette.brand) } },
          indent: { left: 200 },
          keepLines: true,
        },
      ),
      paragraph(
        'SwitchedOff',
        'Switched off',
        {},
        {
          border: { left: { style: BorderStyle.DASHED, size: 12, space: 8, color: quiet } },
          indent: { left: 200 },
          keepLines: true,
        },
      ),
      paragraph('Reason', 'Reason', { color: quiet }),
      paragraph('Example', 'Example', { size: 20 }, { spacing: { before: 40, after: 60 } }),
      paragraph('Remark', 'Remark', { size: 18, color: quiet }, { spacing: { after: 80 } }),
      paragraph('Ask', 'Ask', { size: 20 }, { spacing: { before: 140 } }),
      paragraph('Law', 'Law', { size: 17, color: quiet }, { spacing: { before: 80 } }),
    ],
  }
}

export const numbering: INumberingOptions = {
  config: [
    {
      reference: headings,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 560, hanging: 560 } }, run: { bold: false } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 680, hanging: 680 } }, run: { bold: false, color: hex(ink.quiet) } },
        },
      ],
    },
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
}
