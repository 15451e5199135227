import type { Status } from '../../contract/status.ts'

/** Encoded by shape; colour is redundant. */
export type ShapeStyle = 'text' | 'muted' | 'line' | Status

export type Shape =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly style: ShapeStyle
      readonly anchor: 'start' | 'end'
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly style: ShapeStyle
      readonly dashed: boolean
    }
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly style: ShapeStyle
    }
  /** A dot for success, a cross for failure, a square for unknown or irrelevant; `x` and `y` are the centre. */
  | { readonly kind: 'dot' | 'cross' | 'square'; readonly x: number; readonly y: number; readonly style: ShapeStyle }

/** A picture as data, for the report's HTML and the wizard alike. Lengths are SVG units, the width of every drawing is 640. */
export interface Chart {
  /** The picture in words; a table beside it holds the numbers. */
  readonly label: string
  readonly height: number
  readonly shapes: readonly Shape[]
}

export const chartWidth = 640

export function textAt(
  x: number,
  y: number,
  text: string,
  style: ShapeStyle = 'text',
  anchor: 'start' | 'end' = 'start'
): Shape {
  return { kind: 'text', x, y, text, style, anchor }
}

export function lineFrom(x1: number, y1: number, x2: number, y2: number, style: ShapeStyle, dashed = false): Shape {
  return { kind: 'line', x1, y1, x2, y2, style, dashed }
}

/** One decimal is finer than a screen, and keeps a page small and the same everywhere. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
