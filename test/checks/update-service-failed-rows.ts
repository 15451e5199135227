import { eventLog } from '../builders/event-log.ts'
import { configmgrLog, failedScan, services, succeededScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const [before, after] = ['2026-10-14T08:40:00.000Z', '2026-10-14T09:42:07.000Z']
const ended = { kind: 'service-failed', windowsService: 'wuauserv', at: before } as const
const disabled = { ...ended, code: '0x80070422' } as const

export const updateServiceFailedRows: readonly Row[] = [
  possible('update-service-failed', 'the update service ended by itself', [eventLog(ended)], {
    service: 'wuauserv',
    code: null,
    at: before
  }),
  possible(
    'update-service-failed',
    'BITS did not start',
    [eventLog({ kind: 'transfer-service-failed', code: '0x8007041d', at: before })],
    { service: 'bits', code: '0x8007041d' }
  ),
  likely('update-service-failed', 'the scan failed right after it', [eventLog(ended), failedScan('0x8024001e')]),
  possible('update-service-failed', 'a scan succeeded before it only', [
    eventLog({ ...ended, at: after }),
    succeededScan
  ]),
  clear('update-service-failed', 'a scan succeeded after it', [eventLog(ended), succeededScan]),
  clear('update-service-failed', 'a later scan reached the network', [
    eventLog(ended),
    configmgrLog([{ kind: 'scan-failed', code: '0x8024402c', at: after }])
  ]),
  possible('update-service-failed', 'a later scan does not need the service that failed', [
    eventLog({ ...ended, windowsService: 'cryptsvc' }),
    configmgrLog([{ kind: 'scan-failed', code: '0x8024402c', at: after }])
  ]),
  notApplicable('update-service-failed', 'a service failed that no scan needs', [
    eventLog({ ...ended, windowsService: 'trustedinstaller' })
  ]),
  notApplicable('update-service-failed', 'it failed because it is disabled, which is another question', [
    eventLog(disabled)
  ]),
  notApplicable('update-service-failed', 'there is no event log', [failedScan('0x8024402c')]),

  likely('update-service-disabled', 'Windows noted that it could not start for being disabled', [eventLog(disabled)], {
    service: 'wuauserv',
    detail: 'disabled'
  }),
  clear('update-service-disabled', 'a scan ran since Windows noted it', [eventLog(disabled), succeededScan]),
  clear('update-service-disabled', 'the registry says otherwise now', [
    eventLog(disabled),
    services({ wuauserv: 3, BITS: 3 })
  ])
]
