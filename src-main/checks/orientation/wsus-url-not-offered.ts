import type { Check, Reference } from '../../contract/check.ts'
import { addressDifference, type AddressDifference } from '../../derived/target/url-difference.ts'
import { referToEvent } from '../../derived/reference.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** From a probable typing error to another server. */
const nearest: readonly AddressDifference[] = ['case', 'slash', 'text', 'port-missing', 'port', 'scheme', 'name']
/**
 * ConfigMgr requires the same server name and port. The effect of case and of a slash is not documented, and the list
 * may be old.
 */
const result = new Set<AddressDifference>(['port-missing', 'port', 'scheme'])

interface Offer {
  readonly url: string
  readonly difference: AddressDifference | null
  readonly reference: Reference
}

export interface NotOfferedFacts {
  readonly [name: string]: string | number
  readonly url: string
  readonly offered: string
  readonly difference: AddressDifference
  /** How many servers were offered. */
  readonly count: number
}

/** WUServer is none of the update servers that the management point offered. */
export const wsusUrlNotOffered: Check<NotOfferedFacts> = {
  id: 'wsus-url-not-offered',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy', 'configmgr-log'],
  source: citations.scanFailures,
  evaluate(evidence) {
    const server = policyValue(evidence, 'wu', 'WUServer')
    if (server.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    const url = server.state === 'set' ? String(server.value) : ''
    const offers = evidence.all('configmgr-log').flatMap((log) =>
      log.value.events.flatMap((event): Offer[] => {
        if (event.kind !== 'sup-offered' || event.url === undefined) return []
        const difference = addressDifference(url, event.url)
        return [{ url: event.url, difference, reference: referToEvent(log, event) }]
      })
    )
    const closest = offers.reduce<Offer | null>(
      (best, offer) => (best === null || rank(offer) <= rank(best) ? offer : best),
      null
    )
    if (url.trim() === '' || closest === null) return { outcome: 'not-applicable' }
    const references = [server.reference, closest.reference] as const
    const { difference, url: offered } = closest
    if (difference === null) return { outcome: 'clear', evidence: references }
    const count = new Set(offers.map((offer) => offer.url.toLowerCase())).size
    const confidence = result.has(difference) ? 'likely' : 'possible'
    return {
      outcome: 'found',
      findings: [{ facts: { url, offered, difference, count }, confidence, evidence: references }]
    }
  }
}

function rank({ difference }: Offer): number {
  return difference === null ? -1 : nearest.indexOf(difference)
}
