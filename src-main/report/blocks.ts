import type { Status } from '../contract/status.ts'
import type { Chart } from '../presentation/charts/chart.ts'

/** A run of text. `value` comes from the case and is isolated from the sentence round it; `code` is one in fixed width. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'muted'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'state'; readonly tone: Status; readonly text: string }

export type Line = readonly Inline[]

/** `width` in percent of the table; the columns of one table add up to 100. */
export interface Column {
  readonly title: string
  readonly width: number
}

/** One stage of a request: its state and what was seen there, one line each. */
export interface StageCell {
  readonly tone: Status
  readonly lines: readonly string[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly kind: 'masthead'; readonly left: Line; readonly right: Line }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly role: 'plain' | 'lead' | 'intro' | 'note' | 'lines' }
  | { readonly kind: 'verdict'; readonly tone: Status; readonly lines: readonly Line[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly value: Line }[] }
  | { readonly kind: 'order'; readonly steps: readonly { readonly name: string; readonly state: Inline }[] }
  | { readonly kind: 'actions'; readonly items: readonly { readonly who: string | null; readonly what: Line }[] }
  | { readonly kind: 'command'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'quote'; readonly text: string; readonly from: Line }
  /** One check: its state, its title, its short value at the right, and what belongs to it. */
  | {
      readonly kind: 'check'
      readonly tone: Status
      readonly word: string
      readonly title: string
      readonly value: string | null
      readonly body: readonly Block[]
    }
  | {
      readonly kind: 'table'
      readonly caption: Line
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Line[])[]
    }
  | { readonly kind: 'drawing'; readonly drawing: Chart }
  | {
      readonly kind: 'attempts'
      readonly caption: Line
      readonly columns: readonly Column[]
      readonly groups: readonly {
        readonly title: Line
        readonly rows: readonly { readonly path: Line; readonly stages: readonly StageCell[] }[]
      }[]
    }

/** The three parts of the document; the steps begin on a new page, so that the first is whole in itself. */
export interface Part {
  readonly part: 'customer' | 'steps' | 'annex'
  readonly blocks: readonly Block[]
}
