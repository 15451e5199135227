import type { Symptom } from '../../derived/server-files/client-symptom.ts'
import { newestEvent, serverEventLog } from '../../derived/server-files/server-event-log.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'
import { atMostLikely } from '../../contract/at-most-likely.ts'

/** `component`: the directory of the WSUS site that did not work when WSUS tested it. */
export type ComponentFailing = Readonly<{ component: string; eventId: number }>

const scan: readonly Symptom[] = ['500', '503', '401', '403', '404', 'reset', 'silent']
/** How a client fails with each; the others belong to administration, reports and other servers. */
const symptoms: Readonly<Record<string, readonly Symptom[]>> = {
  ClientWebService: scan,
  SimpleAuthWebService: scan,
  Content: ['content']
}

/** WSUS tests its own web services from time to time, and writes an event for each that does not work. */
export const wsusComponentFailing = serverFileCheck<ComponentFailing>({
  id: 'wsus-component-failing',
  step: 'timeout',
  severity: 'warning',
  source: citations.wsusConnectionFailures,
  needs: [serverEventLog],
  look: (_facts, _url, evidence) => {
    const events = serverEventLog.of(evidence)
    const failing = newestEvent(
      events,
      ({ kind, component = '' }) => kind === 'wsus-component-failing' && symptoms[component] !== undefined
    )
    if (failing !== null) {
      const { fact, reference, confidence } = failing
      const component = fact.component ?? ''
      return {
        facts: { component, eventId: fact.eventId },
        evidence: [reference],
        // WSUS asks from the server itself; a client may be answered otherwise
        confidence: atMostLikely(confidence),
        symptoms: symptoms[component] ?? []
      }
    }
    // a test that names others found nothing wrong with these
    const other = newestEvent(events, ({ kind }) => kind === 'wsus-component-failing')
    return other === null ? 'void' : { clear: [other.reference] }
  }
})
