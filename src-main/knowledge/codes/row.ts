import type { CheckId } from '../../contract/check-ids.ts'
import type { CodePart, ErrorCode } from '../error-code.ts'
import { ignoredCodes } from '../ignored-codes.ts'

interface Rest {
  readonly httpStatus?: number
  readonly confirmed?: false
  readonly part?: CodePart
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
    otherNames: [],
    httpStatus: rest.httpStatus ?? null,
    part: ignoredCodes.has(code) ? 'noise' : (rest.part ?? 'scan'),
    group,
    cause,
    confirmed: rest.confirmed ?? true,
    de: { meaning: rest.de, action: rest.deAction },
    en: { meaning: rest.en, action: rest.enAction }
  }
}
