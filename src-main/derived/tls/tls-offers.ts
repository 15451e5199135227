import type { Reference } from '../../contract/check.ts'
import type { TlsOffer, TlsVersion } from '../../contract/evidence/tls-versions.ts'
import { namedAlert } from '../../knowledge/tls-alerts.ts'
import { referTo } from '../reference.ts'
import { derive, type Derived } from '../derive.ts'

/** Which TLS versions the server accepts, each offered alone. */
export interface TlsOffers {
  /** `host:port` of the server, and of the proxy in between. */
  readonly server: string
  readonly proxy: string | null
  readonly accepted: readonly TlsVersion[]
  /** True if at least one version was refused explicitly. */
  readonly refusedAny: boolean
  /** False where a version has no answer, so that the accepted ones may not be all. */
  readonly decided: boolean
  /** The run ended before one of the answers came. */
  readonly unfinished: boolean
  readonly reference: Reference
}

/** Null where no version was offered. */
export const tlsOffers: Derived<TlsOffers | null> = derive(['tls-versions'], (evidence) => {
  const envelope = evidence.all('tls-versions')[0]
  if (envelope === undefined || envelope.value.offers.length === 0) return null
  const { server, proxy, offers } = envelope.value
  return {
    server,
    proxy,
    accepted: offers.filter((offer) => offer.outcome === 'accepted').map((offer) => offer.version),
    refusedAny: offers.some((offer) => offer.outcome === 'refused'),
    decided: offers.every((offer) => ['accepted', 'refused', 'reset'].includes(offer.outcome)),
    unfinished: offers.some((offer) => offer.outcome === 'unfinished'),
    reference: referTo(envelope, `${server}: ${offers.map(offerQuote).join(', ')}`)
  }
})

/** One offer in neutral technical words: `TLS 1.0 refused, alert 70 (protocol_version)`. */
function offerQuote({ version, outcome, alert }: TlsOffer): string {
  return `${version} ${outcome}${alert === null ? '' : `, alert ${namedAlert(alert)}`}`
}
