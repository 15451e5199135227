import { configmgrLog, succeededScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'client-not-registered'
const asks = { kind: 'not-registered', at: '2026-10-14T08:00:00.000Z' } as const
const is = { kind: 'registered', at: '2026-10-14T08:01:00.000Z' } as const
const until = (lastAt: string) => ({
  components: ['ClientIDManagerStartup'],
  source: 'ClientIDManagerStartup.log',
  lastAt
})
const long = until('2026-10-14T08:10:00.000Z')

export const clientNotRegisteredRows: readonly Row[] = [
  likely(id, 'it asks, and ten minutes later it still is not', [configmgrLog([asks], long)], { at: asks.at }),
  likely(id, 'it was registered before', [configmgrLog([{ ...is, at: '2026-10-14T07:00:00.000Z' }, asks], long)]),
  possible(id, 'messages to the management point fail', [
    configmgrLog([asks, { kind: 'mp-failed', url: 'http://mp01.contoso.local/ccm_system/request', at: is.at }], long)
  ]),
  clear(id, 'it is registered since', [configmgrLog([asks, is], long)]),
  clear(id, 'a scan succeeded since', [configmgrLog([asks], long), succeededScan]),
  likely(
    id,
    'it asks again and again, the last time a moment ago',
    [configmgrLog([asks, { ...asks, at: '2026-10-14T08:09:55.000Z' }], long)],
    { at: asks.at }
  ),
  likely(
    id,
    'its site refused it, even a moment ago',
    [configmgrLog([asks, { kind: 'registration-refused', at: is.at }], until(is.at))],
    { what: 'refused' }
  ),
  likely(
    id,
    'it finds no certificate for ten minutes',
    [configmgrLog([{ kind: 'client-certificate-missing', at: asks.at }], long)],
    { what: 'certificate' }
  ),
  possible(
    id,
    'it cannot store that it is registered',
    [configmgrLog([asks, is, { kind: 'registration-not-kept', code: '0x80071770', at: is.at }], long)],
    { what: 'kept', code: '0x80071770' }
  ),
  clear(id, 'it found its certificate and was registered', [
    configmgrLog([{ kind: 'client-certificate-missing', at: asks.at }, is], long)
  ]),
  notApplicable(id, 'it found no certificate a moment ago', [
    configmgrLog([{ kind: 'client-certificate-missing', at: asks.at }], until(asks.at))
  ]),
  notApplicable(id, 'the log ends a second earlier', [configmgrLog([asks], until('2026-10-14T08:09:59.000Z'))]),
  notApplicable(id, 'the log says nothing of it', [configmgrLog([{ kind: 'scan-started' }], long)])
]
