import type { Rgb } from '../look/colour.ts'

/** An SVG reduced to what every format can draw: filled and stroked outlines, in the units of the drawing, y downwards. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Back to front. */
  readonly shapes: readonly Shape[]
}

export interface Shape {
  readonly outline: readonly Segment[]
  readonly fill?: Paint & { readonly rule: 'nonzero' | 'evenodd' }
  readonly stroke?: Paint & {
    readonly width: number
    readonly cap: 'butt' | 'round' | 'square'
    readonly join: 'miter' | 'round' | 'bevel'
  }
}

export interface Paint {
  readonly colour: Rgb
  /** 0 to 1. */
  readonly opacity: number
}

export type Segment =
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'close' }
