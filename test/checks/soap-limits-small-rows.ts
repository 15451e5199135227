import { failedScan, policy, succeededScan, wsusUrl } from '../builders/evidence.ts'
import { dropped } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'soap-limits-small'
const http = policy({ WUServer: wsusUrl })
const logged = dropped(
  '2020-05-22 14:44:07.030 UTC\tWarning\tw3wp.13\tSoapUtilities.CreateException\tThrowException: actor = http://sup01:8530/ClientWebService/client.asmx, ID=1, ErrorCode=InvalidParameters, Message=parameters.InstalledNonLeafUpdateIDs, Client=2\r\n2020-05-22 14:44:08.030 UTC\tInfo\tw3wp.13\tClientImplementation..ctor\tInitializing ClientWebService ProcessID = 13, Process Start Time = 1\r\n',
  'SoftwareDistribution.log'
)
const limits = (prerequisites: number, cached: number) =>
  dropped(
    `<configuration><appSettings><add key="maxInstalledPrerequisites" value="${prerequisites}" /><add key="maxCachedUpdates" value="${cached}" /></appSettings></configuration>`,
    'Web.config'
  )

export const soapLimitsSmallRows: readonly Row[] = [
  certain(id, 'WSUS logged it and the client got the fault', [...logged, http, failedScan('0x80244007')], {
    limit: 'maxInstalledPrerequisites',
    logged: true
  }),
  likely(id, 'WSUS logged it and nothing is known of a client', [...logged], { logged: true }),
  possible(
    id,
    'the client got the fault and a limit is as installed',
    [...limits(800, 22_000), http, failedScan('0x80244007')],
    {
      limit: 'maxCachedUpdates',
      logged: false
    }
  ),
  clear(id, 'the limits are raised', [...limits(800, 44_000), http, failedScan('0x80244007')]),
  notApplicable(id, 'a limit is as installed and the client fails otherwise', [
    ...limits(400, 22_000),
    http,
    failedScan('0x80244022')
  ]),
  notApplicable(id, 'WSUS logged it and a scan gets through', [...logged, http, succeededScan])
]
