/** A short message that something was done, with a way back where there is one. */
export interface Toast {
  readonly text: string
  readonly undo: (() => void) | null
}

/** The one message that is shown; the next one takes its place. */
export class Toasts {
  shown = $state.raw<Toast | null>(null)

  say(text: string, undo: (() => void) | null = null): void {
    this.shown = { text, undo }
  }

  readonly close = (): void => {
    this.shown = null
  }

  readonly undo = (): void => {
    const undo = this.shown?.undo
    this.close()
    undo?.()
  }
}
