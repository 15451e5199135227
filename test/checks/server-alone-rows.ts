import { failedScan } from '../builders/evidence.ts'
import { httperrLine, httperrLog, iisLog, scanLine } from '../builders/server-logs.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const failing = 'server-failing-for-clients'
const refusals = (count: number, reason = 'QueueFull') => {
  const log = httperrLog([httperrLine({ reason })])
  if (log.status !== 'collected') return log
  return { ...log, value: { ...log.value, reasons: [{ reason, status: 503, count }] } } as typeof log
}
const answers = (directory: string, well: number, badly: number) =>
  iisLog([scanLine({ status: 503 })], {
    statuses: [
      { directory, status: 200, substatus: 0, count: well },
      { directory, status: 503, substatus: 0, count: badly }
    ]
  })

export const serverAloneRows: readonly Row[] = [
  likely(failing, 'http.sys turned many away', [refusals(90)], { failed: 90, of: null, most: 'QueueFull' }),
  likely(failing, 'IIS answered every third with 503', [answers('clientwebservice', 60, 30)], {
    failed: 30,
    of: 90,
    most: 'HTTP 503'
  }),
  possible(failing, 'a pool that is off refuses a few', [refusals(5, 'AppOffline')], {
    failed: 5,
    of: null,
    most: 'AppOffline'
  }),
  possible(failing, 'most of a few requests failed', [answers('clientwebservice', 1, 4)], {
    failed: 4,
    of: 5,
    most: 'HTTP 503'
  }),
  clear(failing, 'a restart left a few lines', [refusals(5, 'AppShutdown')]),
  clear(failing, 'one request met a pool that was just starting', [refusals(1, 'AppOffline')]),
  notApplicable(failing, 'a few good answers prove nothing', [answers('clientwebservice', 5, 0)]),
  clear(failing, 'connections ended on the way', [refusals(500, 'Client_Reset')]),
  clear(failing, 'errors are few among many', [answers('clientwebservice', 9_000, 30)]),
  notApplicable(failing, 'only the console meets errors', [answers('apiremoting30', 10, 90)]),
  notApplicable(failing, 'there are no logs of the server', []),
  notApplicable(failing, 'a client’s own failure is known', [failedScan('0x80244022'), refusals(90)])
]
