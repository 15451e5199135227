/**
 * What makes a line of a large server log worth keeping: the moments when the client failed (ISO 8601 UTC, widened by
 * whoever asks) and the client's own addresses, where they are known.
 */
export interface ServerLogInterest {
  readonly windows: readonly { readonly from: string; readonly to: string }[]
  readonly clientAddresses: readonly string[]
}

export const noInterest: ServerLogInterest = { windows: [], clientAddresses: [] }
