import { access as accessElement } from '../builders/iis-files.ts'
import { access } from '../builders/access.ts'
import { policy, secureUrl } from '../builders/evidence.ts'
import { iis, registry, wcm, wsusSetup } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'wsus-administration-failing'
const https = [policy({ WUServer: secureUrl }), access({ url: secureUrl })]
const calledBy = (name: string) =>
  registry(
    'SOFTWARE\\Microsoft\\Update Services\\Server\\Setup',
    '"PortNumber"=dword:00002153',
    '"UsingSSL"=dword:00000001',
    `"ServerCertificateName"="${name}"`
  )
const remoting = iis({ locations: { ApiRemoting30: accessElement('Ssl') } })

export const wsusAdministrationFailingRows: readonly Row[] = [
  certain(id, 'the site server is no administrator of WSUS', [...wcm('Request for principal permission failed.')], {
    kind: 'not-administrator'
  }),
  certain(
    id,
    'ApiRemoting30 requires SSL and WSUS does not know it',
    [...remoting, ...wsusSetup({ port: 8530, ssl: false })],
    { kind: 'configuressl-missing' }
  ),
  certain(
    id,
    'WSUS has a port that is not bound',
    [...iis({ bindings: ['http *:80:'] }), ...wsusSetup({ port: 8530, ssl: false })],
    { kind: 'port-not-bound' }
  ),
  certain(id, 'WSUS calls itself otherwise than its certificate', [...iis(), ...calledBy('sup01'), ...https], {
    kind: 'certificate-name'
  }),
  clear(id, 'WSUS calls itself as its certificate does', [...iis(), ...calledBy('SUP01.contoso.local'), ...https]),
  clear(id, 'WSUS and its site match', [...iis(), ...wsusSetup({ port: 8530, ssl: false })]),
  notApplicable(id, 'only the configuration of IIS is there', [...iis()])
]
