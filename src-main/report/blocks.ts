import type { Status } from '../contract/status.ts'
import type { Language } from '../contract/text.ts'
import type { Chart } from '../presentation/charts/chart.ts'
import type { TicketCode } from '../presentation/ticket-code.ts'
import type { PathPicture } from '../presentation/picture/picture.ts'

/** A run of text. `value` comes from the case and is isolated from the sentence round it; `code` is one in fixed width. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'muted'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'state'; readonly tone: Status; readonly text: string }
  /** To the place in the same document that carries `to` as its id. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

export type Line = readonly Inline[]

/** `width` in percent of the table; the columns of one table add up to 100. */
export interface Column {
  readonly title: string
  readonly width: number
}

/** Something the verdict rests on, and where it stands. */
export interface ProofRow {
  readonly tone: Status
  readonly what: Line
  readonly from: Line
}

/** One of the four steps. `counts` says how many checks passed, are open or found something. */
export interface StepRow {
  readonly tone: Status
  readonly name: string
  readonly what: Line
  readonly counts: string
}

/** One check with its result, and the numbers of its evidence. */
export interface CheckRow {
  readonly tone: Status
  readonly check: Line
  readonly result: Line
  readonly pieces: Line
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
  /** Stands across the page behind everything: this is no real case. */
  | { readonly kind: 'mark'; readonly text: string }
  /** Terms and their values, side by side. */
  | { readonly kind: 'boxes'; readonly boxes: readonly { readonly term: string; readonly value: Line }[] }
  /** The way to the update server. */
  | { readonly kind: 'picture'; readonly picture: PathPicture; readonly language: Language }
  | { readonly kind: 'proof'; readonly rows: readonly ProofRow[] }
  | { readonly kind: 'order'; readonly steps: readonly StepRow[] }
  /** `from`: the number of the first one, where that is not 1. */
  | {
      readonly kind: 'actions'
      readonly items: readonly { readonly who: string | null; readonly what: Line }[]
      readonly from?: number
    }
  /** Lines to write on by hand, with what belongs there. */
  | { readonly kind: 'sign'; readonly lines: readonly string[] }
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
      /** The id of each row, in their order, where something links to them. */
      readonly ids?: readonly string[]
    }
  /** All checks, one group for each step. */
  | {
      readonly kind: 'checks'
      readonly caption: Line
      readonly columns: readonly Column[]
      readonly groups: readonly {
        readonly tone: Status
        readonly title: Line
        readonly rows: readonly CheckRow[]
        /** What did not apply, in one row over all columns; null for nothing. */
        readonly left: Line | null
      }[]
    }
  | { readonly kind: 'drawing'; readonly drawing: Chart }
  /** A QR code, called `label` where it is read aloud, at the right of `body`. */
  | {
      readonly kind: 'ticket-code'
      readonly code: TicketCode
      readonly label: string
      readonly note: Line
      readonly body: readonly Block[]
    }
  | {
      readonly kind: 'attempts'
      readonly caption: Line
      readonly columns: readonly Column[]
      readonly groups: readonly {
        readonly title: Line
        readonly rows: readonly { readonly path: Line; readonly stages: readonly StageCell[] }[]
      }[]
    }

/** The parts of the document; each begins on a new page, so that the first is whole in itself. */
export interface Part {
  readonly part: 'customer' | 'proof' | 'checks' | 'annex'
  readonly blocks: readonly Block[]
}
