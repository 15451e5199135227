import type { CheckId } from '../contract/check-ids.ts'

/** The two sentences a technician reads: what happened, and what to do next. */
export interface CodeText {
  readonly meaning: string
  readonly action: string
}

/**
 * What a code belongs to: it can end a scan; it belongs to downloading, or to installing, both after the scan; it is noise,
 * which healthy clients log as well, a success, or something that was only called off; or none of these concerns it.
 */
export type CodePart = 'scan' | 'download' | 'installation' | 'noise' | 'elsewhere'

/** One error code seen around a scan, with what it says on its own, without any other evidence. */
export interface ErrorCode {
  /** `0x` and eight lower-case digits. */
  readonly code: string
  /** Microsoft's name; null where it has none. */
  readonly symbol: string | null
  /** Further names of Microsoft’s for the same number, as WinINet has for WinHTTP’s. */
  readonly otherNames: readonly string[]
  /** The status the code stands for; nominal, for the Windows Update Agent maps more than one event to a code. */
  readonly httpStatus: number | null
  readonly part: CodePart
  readonly group: 'proxy' | 'certificate' | 'timeout' | 'server' | 'policy' | 'other'
  /** The check this code alone points to; null where it fits several, or none. */
  readonly cause: CheckId | null
  /** False where no Microsoft source settles number, meaning or effect. */
  readonly confirmed: boolean
  readonly de: CodeText
  readonly en: CodeText
}
