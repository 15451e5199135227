import { dropped, iis, wsusSetup } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'iis-log-of-other-site'
const log = (folder: string) =>
  dropped(
    '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip sc-status\n2026-10-14 08:42:07 10.2.0.9 GET /x - 80 10.1.1.1 200\n',
    `${folder}u_ex261014.log`
  )

export const iisLogOfOtherSiteRows: readonly Row[] = [
  certain(id, 'its folder has another number', [...iis(), ...log('W3SVC1/')], { log: 1, site: 7 }),
  certain(
    id,
    'the registry of WSUS has another number',
    [...wsusSetup({ port: 8530, ssl: false }), ...log('LogFiles/W3SVC2/')],
    { site: 7 }
  ),
  clear(id, 'its folder has the number of the site', [...iis(), ...log('W3SVC7/')]),
  notApplicable(id, 'its folder has no number', [...iis(), ...log('')])
]
