/** Reached only when a union grew and a `switch` over it did not. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
