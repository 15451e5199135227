/** A place in a template that a record's value fills. */
export interface Hole {
  readonly hole: number
}

export interface CompiledElement {
  readonly name: string
  /** The value without which the element is left out; -1 for none. */
  readonly dependency: number
  readonly attributes: readonly CompiledAttribute[]
  readonly children: readonly Part[]
}

export interface CompiledAttribute {
  readonly name: string
  readonly parts: readonly Part[]
}

/** Where the values for a template's holes lie in the chunk. */
export interface Values {
  readonly types: readonly number[]
  readonly offsets: readonly number[]
  readonly sizes: readonly number[]
}

export interface Instance {
  readonly parts: readonly Part[]
  readonly values: Values
}

/** What binary XML consists of once its tokens are read; a template's is shared by all its records. */
export type Part = string | Hole | CompiledElement | Instance

export function isHole(part: Part | undefined): part is Hole {
  return typeof part === 'object' && 'hole' in part
}

export function isInstance(part: Part): part is Instance {
  return typeof part === 'object' && 'values' in part
}
