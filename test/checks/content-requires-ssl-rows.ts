import { access } from '../builders/access.ts'
import { failedScan, policy, secureUrl } from '../builders/evidence.ts'
import { access as accessElement } from '../builders/iis-files.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'content-requires-ssl'
const https = policy({ WUServer: secureUrl })
const closed = iis({ locations: { '': accessElement('Ssl') } })

export const contentRequiresSslRows: readonly Row[] = [
  certain(id, 'the scan succeeded with errors', [...closed, https, failedScan('0x80240033')], { flags: 'Ssl' }),
  clear(id, 'Content takes http', [...iis()]),
  notApplicable(id, 'the scan fails for another reason', [...closed, https, access({ url: secureUrl, tcp: 'refused' })])
]
