import { configmgrLog, failedScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'location-request-unanswered'
const request = { kind: 'phase-reached', phase: 'location', at: '2026-10-14T08:30:00.000Z' } as const
const later = '2026-10-14T08:35:00.000Z'
const ofAgent = (lastAt: string) => ({ components: ['ScanAgent'], source: 'ScanAgent.log', lastAt })
const long = ofAgent('2026-10-14T08:40:00.000Z')

export const locationRequestUnansweredRows: readonly Row[] = [
  likely(id, 'the log goes on for ten minutes without an answer', [configmgrLog([request], long)], { at: request.at }),
  likely(id, 'a message to the management point was delivered, which is no answer', [
    configmgrLog([request, { kind: 'mp-answered', at: later }], long)
  ]),
  likely(id, 'the answers are older than the request', [
    configmgrLog(
      [{ kind: 'server', url: 'http://sup01.contoso.local:8530', at: '2026-10-14T08:00:00.000Z' }, request],
      long
    )
  ]),
  likely(id, 'the scan ended for waiting too long', [failedScan('0x87d00602')], { until: null }),
  notApplicable(id, 'messages to the management point fail, which says why', [
    configmgrLog([request, { kind: 'mp-failed', url: 'http://mp01.contoso.local/ccm_system/request', at: later }], long)
  ]),
  notApplicable(id, 'the log ends a second earlier', [configmgrLog([request], ofAgent('2026-10-14T08:39:59.000Z'))]),
  notApplicable(id, 'another log alone goes on', [
    configmgrLog([request], { ...ofAgent(request.at), components: ['PolicyAgent'] })
  ]),
  notApplicable(id, 'nobody asked', [configmgrLog([{ kind: 'scan-started' }], long)]),
  clear(id, 'a server was offered', [
    configmgrLog([request, { kind: 'sup-offered', url: 'http://sup01.contoso.local:8530', at: later }], long)
  ]),
  clear(id, 'the answer offered none, which is another check’s', [
    configmgrLog([request, { kind: 'sup-offered', at: later }], long)
  ]),
  clear(id, 'a scan ended since', [configmgrLog([request, { kind: 'scan-succeeded', at: later }], long)])
]
