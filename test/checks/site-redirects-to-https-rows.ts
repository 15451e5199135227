import { access, answer } from '../builders/access.ts'
import { failedScan, policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'site-redirects-to-https'
const http = policy({ WUServer: wsusUrl })
const https = policy({ WUServer: secureUrl })
const hsts = iis({ siteElements: '<hsts enabled="true" max-age="1" redirectHttpToHttps="true" />' })
const download = failedScan('0x80240033')

export const siteRedirectsToHttpsRows: readonly Row[] = [
  certain(id, 'HSTS redirects and the client uses http', [...hsts, http, access({ http: answer(307) })], {
    by: 'hsts',
    what: 'scan'
  }),
  certain(id, 'content is redirected for a client that uses https', [...hsts, https, download], {
    by: 'hsts',
    what: 'content'
  }),
  certain(
    id,
    'IIS redirects ClientWebService',
    [...iis({ locations: { ClientWebService: '<httpRedirect enabled="true" destination="https://sup01/" />' } }), http],
    { by: 'httpRedirect' }
  ),
  clear(id, 'HSTS is on without a redirection', [...iis({ siteElements: '<hsts enabled="true" max-age="1" />' })]),
  notApplicable(id, 'the client uses https and is refused', [
    ...hsts,
    https,
    access({ url: secureUrl, tcp: 'refused' })
  ])
]
