import { httpStatusCodes } from './codes/http-status.ts'

const codeByStatus: ReadonlyMap<number, string> = new Map(
  httpStatusCodes.flatMap(({ code, httpStatus }) => (httpStatus === null ? [] : [[httpStatus, code] as const]))
)

/** What the Windows Update Agent reports for a status it has no code of its own for. */
export const notMapped = '0x8024402b'

/**
 * The code the Windows Update Agent makes of an HTTP status; null for a success, or no status at all.
 * The way back is `httpStatusOf`.
 */
export function codeForHttpStatus(httpStatus: number): string | null {
  if (!Number.isInteger(httpStatus) || httpStatus < 300 || httpStatus > 599) return null
  return codeByStatus.get(httpStatus) ?? notMapped
}
