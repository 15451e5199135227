import type { Reference } from '../../contract/check.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import type { KnownEvent } from './known-events.ts'

/** Flags of a chain's element and the code of the same meaning (wincrypt.h, winerror.h); the most specific first. */
const codeOfFlag: readonly (readonly [string, string])[] = [
  ['CERT_TRUST_IS_NOT_TIME_VALID', '0x800b0101'],
  ['CERT_TRUST_IS_REVOKED', '0x800b010c'],
  ['CERT_TRUST_IS_NOT_VALID_FOR_USAGE', '0x800b0110'],
  ['CERT_TRUST_IS_UNTRUSTED_ROOT', '0x800b0109'],
  ['CERT_TRUST_IS_PARTIAL_CHAIN', '0x800b010a']
]

/** CERT_E_EXPIRED and WinHTTP's word for it: outside of its validity by this computer's clock, before or after it. */
export function isExpiry(code: string | null): boolean {
  return code === '0x800b0101' || code === winhttpErrors.certificateDateInvalid
}

/** The verdict of CAPI2 on the chain of the update server, or else an element of it with a fault. */
export function refusedChain(
  near: readonly KnownEvent[],
  host: string | null
): { readonly code: string; readonly reference: Reference } | null {
  const refused = near.findLast(({ fact }) => fact.kind === 'chain-refused' && isOurs(fact, host))
  const found = refused ?? near.findLast(({ fact }) => fact.kind === 'chain-failed' && isOurs(fact, host))
  const code = found === undefined ? null : codeOf(found.fact)
  return found === undefined || code === null ? null : { code, reference: found.reference }
}

/** The update agent runs in svchost.exe; where the event names a server or its certificate, that decides. */
function isOurs({ server, subject, process }: EventLogFact, host: string | null): boolean {
  if (server !== undefined) return host === null || server.toLowerCase() === host
  if (host !== null && subject?.toLowerCase().includes(host) === true) return true
  return process?.toLowerCase() === 'svchost.exe'
}

function codeOf({ code, errors }: EventLogFact): string | null {
  const flagged = codeOfFlag.find(([flag]) => errors?.includes(flag))?.[1] ?? null
  return flagged ?? (code !== undefined && /^0x800(?:b01|920)/.test(code) ? code : null)
}
