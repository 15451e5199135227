/** A substitution in a template, filled with a value of the record. */
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

/** Offsets of the values for a template's substitutions. */
export interface Values {
  readonly types: readonly number[]
  readonly offsets: readonly number[]
  readonly sizes: readonly number[]
}

export interface Instance {
  readonly parts: readonly Part[]
  readonly values: Values
}

/** Parsed binary XML; that of a template is shared by all its records. */
export type Part = string | Hole | CompiledElement | Instance

export function isHole(part: Part | undefined): part is Hole {
  return typeof part === 'object' && 'hole' in part
}

export function isInstance(part: Part): part is Instance {
  return typeof part === 'object' && 'values' in part
}
