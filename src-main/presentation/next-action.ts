/** More than this many things to fetch is no longer a next step. */
export const mostToFetch = 4

/** What to do now, in order, and who does it. */
export interface NextStep {
  /** In the imperative, without a full stop. */
  readonly headline: string
  readonly who: string
  readonly actions: readonly NextAction[]
  readonly command: string | null
  /** What alone would bring the first of it: rights, or the connection that was left out. */
  readonly needs?: 'administrator' | 'network' | null
}

export interface NextAction {
  readonly what: string
  /** Who does it, where the actions of one step are not all for the same team. */
  readonly who: string | null
  /** What is got by it, and why it is missing. */
  readonly why: string | null
}
