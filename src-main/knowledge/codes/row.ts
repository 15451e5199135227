import type { CheckId } from '../../contract/check-ids.ts'
import type { ErrorCode } from '../error-code.ts'

interface Rest {
  readonly httpStatus?: number
  readonly confirmed?: false
  readonly de: string
  readonly deAction: string
  readonly en: string
  readonly enAction: string
}

/** One row of a code table: code, symbol, group, the check it points to, and the words. */
export function row(
  code: string,
  symbol: string | null,
  group: ErrorCode['group'],
  cause: CheckId | null,
  rest: Rest
): ErrorCode {
  return {
    code,
    symbol,
    httpStatus: rest.httpStatus ?? null,
    group,
    cause,
    confirmed: rest.confirmed ?? true,
    de: { meaning: rest.de, action: rest.deAction },
    en: { meaning: rest.en, action: rest.enAction }
  }
}
