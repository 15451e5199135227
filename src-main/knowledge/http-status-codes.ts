import { httpStatusCodes } from './codes/http-status.ts'

const codeByStatus: ReadonlyMap<number, string> = new Map(
  httpStatusCodes.flatMap(({ code, httpStatus }) => (httpStatus === null ? [] : [[httpStatus, code] as const]))
)

/** What the Windows Update Agent reports for a status without a code. */
export const notMapped = '0x8024402b'

/**
 * The Windows Update Agent's code for an HTTP status; null for a success, or without a status. Inverse: `httpStatusOf`.
 */
export function codeForHttpStatus(httpStatus: number): string | null {
  if (!Number.isInteger(httpStatus) || httpStatus < 300 || httpStatus > 599) return null
  return codeByStatus.get(httpStatus) ?? notMapped
}
