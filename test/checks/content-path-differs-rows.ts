import { access, answer } from '../builders/access.ts'
import { failedScan, policy, wsusUrl } from '../builders/evidence.ts'
import { iis, registry } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'content-path-differs'
const http = policy({ WUServer: wsusUrl })
const contentDir = (path: string) =>
  registry(
    'SOFTWARE\\Microsoft\\Update Services\\Server\\Setup',
    '"IISTargetWebSiteIndex"=dword:00000007',
    `"ContentDir"="${path.replaceAll('\\', '\\\\')}"`
  )
const withErrors = failedScan('0x80240033')

export const contentPathDiffersRows: readonly Row[] = [
  certain(id, 'the scan succeeded with errors', [...iis(), ...contentDir('E:\\Moved'), http, withErrors], {
    expected: 'E:\\Moved\\WsusContent'
  }),
  clear(id, 'both are the same folder, whatever its spelling', [
    ...iis(),
    ...contentDir('d:\\wsus\\'),
    http,
    withErrors
  ]),
  notApplicable(id, 'the path holds a variable', [...iis(), ...contentDir('%SystemDrive%\\WSUS'), http, withErrors]),
  notApplicable(id, 'the scan fails for another reason', [
    ...iis(),
    ...contentDir('E:\\Moved'),
    http,
    access({ http: answer(503) })
  ])
]
