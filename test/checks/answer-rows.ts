import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { ServerSettings } from '../../src-main/contract/evidence/server-settings.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import { access } from '../builders/access.ts'
import { envelope, policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const disagree = 'ssl-settings-disagree'
const untidy = 'ssl-settings-untidy'
const ports = 'ports-disagree'

/** What a person said of the server; everything else is "don't know". */
function said(given: Partial<ServerSettings>): Evidence {
  return { ...envelope('server-settings', { ...unanswered, ...given }), origin: 'answer', collectedAt: null }
}

const http = policy({ WUServer: wsusUrl })
const https = policy({ WUServer: secureUrl })
const refused = access({ tcp: 'refused' })

export const answerRows: readonly Row[] = [
  notApplicable(disagree, 'nobody was asked', [https]),
  notApplicable(disagree, 'nobody knew anything', [https, said({})]),
  likely(disagree, 'the SUP requires SSL and the client uses http', [http, said({ supRequiresSsl: 'yes' })], {
    kind: 'client-still-http'
  }),
  likely(disagree, 'the SUP is without SSL and the client uses https', [https, said({ supRequiresSsl: 'no' })], {
    kind: 'client-still-https'
  }),
  likely(disagree, 'the site has no https binding', [https, said({ iisHttpsBinding: 'no' })], { kind: 'no-binding' }),
  likely(disagree, 'the services require SSL on http', [http, said({ serviceDirectoriesRequireSsl: 'yes' })], {
    kind: 'directories-closed'
  }),
  likely(disagree, 'IIS requires client certificates', [https, said({ clientCertificates: 'require' })], {
    kind: 'client-certificates'
  }),
  likely(disagree, 'the SUP alone tells that SSL is used', [said({ supRequiresSsl: 'yes', iisHttpsBinding: 'no' })], {
    kind: 'no-binding'
  }),
  likely(
    disagree,
    'IIS requires client certificates and no client is known',
    [said({ clientCertificates: 'require' })],
    {
      kind: 'client-certificates'
    }
  ),
  notApplicable(disagree, 'IIS accepts client certificates', [https, said({ clientCertificates: 'accept' })]),
  clear(disagree, 'client certificates are required on https, which nobody uses', [
    http,
    said({ supRequiresSsl: 'no', clientCertificates: 'require' })
  ]),
  notApplicable(disagree, 'a scan gets through all the same', [http, access(), said({ supRequiresSsl: 'yes' })]),
  likely(disagree, 'the way is barred, too', [http, refused, said({ supRequiresSsl: 'yes' })]),
  clear(disagree, 'everything fits', [
    https,
    said({
      supRequiresSsl: 'yes',
      iisHttpsBinding: 'yes',
      serviceDirectoriesRequireSsl: 'yes',
      otherDirectoriesRequireSsl: 'no',
      clientCertificates: 'ignore'
    })
  ]),
  clear(disagree, 'client certificates are ignored on http', [
    http,
    said({ supRequiresSsl: 'no', clientCertificates: 'ignore' })
  ]),
  notApplicable(untidy, 'nobody was asked', [https]),
  clear(untidy, 'nothing is to be tidied', [https, said({ supRequiresSsl: 'yes', otherDirectoriesRequireSsl: 'no' })]),
  possible(untidy, 'the other directories require SSL, too', [https, said({ otherDirectoriesRequireSsl: 'yes' })], {
    kind: 'others-closed'
  }),
  possible(untidy, 'the services take http beside https', [https, said({ serviceDirectoriesRequireSsl: 'no' })], {
    kind: 'directories-open'
  }),
  possible(untidy, 'client certificates are accepted', [https, said({ clientCertificates: 'accept' })], {
    kind: 'client-certificates'
  }),
  possible(untidy, 'the next policy will change the scheme', [http, access(), said({ supRequiresSsl: 'yes' })], {
    kind: 'client-still-http'
  }),
  notApplicable(ports, 'nobody was asked', [http]),
  notApplicable(ports, 'nobody knew the ports of the site', [http, said({ supPorts: { http: 8530, https: null } })]),
  likely(
    ports,
    'SUP and site differ',
    [said({ supPorts: { http: 80, https: 443 }, iisPorts: { http: 8530, https: 8531 } })],
    {
      who: 'sup',
      port: 80,
      sitePort: 8530
    }
  ),
  likely(ports, 'the client asks on another port', [http, said({ iisPorts: { http: 80, https: null } })], {
    who: 'client',
    port: 8530,
    sitePort: 80
  }),
  clear(ports, 'the ports are the same', [
    http,
    said({ supPorts: { http: 8530, https: null }, iisPorts: { http: 8530, https: null } })
  ]),
  clear(ports, 'the other scheme’s port is another', [http, said({ iisPorts: { http: 8530, https: 443 } })]),
  notApplicable(ports, 'a scan gets through all the same', [
    http,
    access(),
    said({ iisPorts: { http: 80, https: null } })
  ])
]
