import type { CheckId } from '../../contract/check-ids.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import type { EventReason } from './reason.ts'
import type { KnownEvent } from './known-events.ts'

/** WinHTTP's words for TLS that failed, whatever the reason. */
const vague: ReadonlySet<string> = new Set([winhttpErrors.secureFailure, winhttpErrors.secureChannelError])

/** Alerts of RFC 8446, section 6, that the server sent: about versions and ciphers, or about the client's certificate. */
const received: ReadonlyMap<number, CheckId> = new Map([
  [40, 'tls-version-refused'],
  [70, 'tls-version-refused'],
  [71, 'tls-version-refused'],
  [42, 'client-certificate-demanded'],
  [48, 'client-certificate-demanded'],
  [116, 'client-certificate-demanded']
])
/** The same section, alerts that this computer sent: about the server's certificate. */
const sent: ReadonlyMap<number, CheckId> = new Map([
  [44, 'certificate-revoked'],
  [45, 'certificate-expired'],
  [48, 'certificate-untrusted'],
  [70, 'tls-version-refused']
])

/**
 * What Schannel said while the scan failed. Its events name no server, and every program's TLS is in them: a sign, no proof.
 */
export function failedTls(near: readonly KnownEvent[], code: string | null): EventReason | null {
  if (code === null || !vague.has(code)) return null
  const found = near.flatMap(({ fact, reference }) => {
    const cause = causeOf(fact)
    return cause === null ? [] : [{ cause, reference }]
  })
  const last = found.at(-1)
  return last === undefined ? null : { ...last, ambiguous: true, beside: [] }
}

function causeOf({ reason, alert }: EventLogFact): CheckId | null {
  if (reason === 'no-common-cipher') return 'tls-version-refused'
  if (reason === 'untrusted') return 'certificate-untrusted'
  if (reason === 'name-mismatch') return 'certificate-name-mismatch'
  if (alert === undefined) return null
  if (reason === 'alert-received') return received.get(alert) ?? null
  return reason === 'alert-sent' ? (sent.get(alert) ?? null) : null
}
