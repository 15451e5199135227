/**
 * Which lines of a large server log are kept: time windows around the client's failures (ISO 8601 UTC, already extended
 * by the caller) and the client's addresses, if known.
 */
export interface ServerLogInterest {
  readonly windows: readonly { readonly from: string; readonly to: string }[]
  readonly clientAddresses: readonly string[]
}

export const noInterest: ServerLogInterest = { windows: [], clientAddresses: [] }
