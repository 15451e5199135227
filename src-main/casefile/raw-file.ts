/** A file somebody dropped: its name inside what was dropped (forward slashes) and its content. */
export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Its size, where it was too large to be read; `bytes` is empty then. */
  readonly unreadSize?: number
}

/** By code unit, so that the order is the same in every locale. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
