import type { Palette } from '../look/palette.ts'
import type { TextStyle } from './canvas.ts'

/** Colours on white paper, each at least 4.5 to 1 for text. */
export const ink = {
  text: '#1c2024',
  quiet: '#565e68',
  line: '#d5dae0',
  surface: '#f5f6f8',
  good: { text: '#17653b', tint: '#eef7f1', line: '#8cc5a2' },
  bad: { text: '#9a3412', tint: '#fdf3ee', line: '#e3ab90' },
} as const

export function stylesOf({ accent }: Palette) {
  const style = (font: TextStyle['font'], size: number, colour: string): TextStyle => ({ font, size, colour })
  return {
    title: style('semibold', 33, ink.text),
    subtitle: style('regular', 15, ink.quiet),
    company: style('semibold', 14, ink.text),
    section: style('semibold', 22, ink.text),
    sectionNumber: style('regular', 22, accent),
    intro: style('regular', 12, ink.quiet),
    kind: style('semibold', 9, accent),
    own: style('regular', 9, ink.quiet),
    clause: style('semibold', 14, ink.text),
    clauseNumber: style('regular', 14, ink.quiet),
    body: style('regular', 10.5, ink.text),
    strong: style('semibold', 10.5, ink.text),
    carve: style('semibold', 10.5, accent),
    reason: style('regular', 10.5, ink.quiet),
    good: style('semibold', 10, ink.good.text),
    bad: style('semibold', 10, ink.bad.text),
    example: style('regular', 10, ink.text),
    remark: style('regular', 9, ink.quiet),
    ask: style('regular', 9.5, ink.text),
    askStrong: style('semibold', 9.5, ink.text),
    link: style('regular', 9.5, accent),
    law: style('regular', 8.5, ink.quiet),
    contested: style('regular', 8.5, ink.bad.text),
    footer: style('regular', 8.5, ink.quiet),
  } as const
}

export type Styles = ReturnType<typeof stylesOf>
