import { readNetshProxy } from '../../src-main/readers/console/netsh-proxy.ts'
import { readCommandOutput } from '../../src-main/readers/console/command-output.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import {
  envelope,
  failedScan,
  fromFile,
  policy,
  secureUrl,
  succeededScan,
  userProxy,
  wsusUrl
} from '../builders/evidence.ts'
import { policyKeys } from '../builders/policy-keys.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const heading = 'Aktuelle WinHTTP-Proxyeinstellungen:\n\n'

/** What a German netsh prints for this list; empty for direct. */
function printed(list: string): string {
  if (list === '') return `${heading}    Direktzugriff (kein Proxyserver).\n`
  return `${heading}    Proxyserver:  ${list}\n    Umgehungsliste:  (keine)\n`
}

function netsh(text: string): Evidence {
  const value = readNetshProxy(text)
  if (value === null) throw new Error('the sample is not read')
  return fromFile(envelope('winhttp-settings', value), 'netsh.txt')
}

function pasted(text: string): Evidence {
  const value = readCommandOutput(text)
  if (value === null) throw new Error('the sample is not read')
  return fromFile(envelope('command-output', value), 'paste.txt')
}

const withoutIssuer = pasted(
  [
    'A certificate chain could not be built to a trusted root authority. 0x800b010a (-2146762486 CERT_E_CHAINING)',
    'The revocation function was unable to check revocation. 0x80092013 (-2146885613 CRYPT_E_REVOCATION_OFFLINE)',
    'CertUtil: -verify command completed successfully.',
    ''
  ].join('\n')
)
const twoFaults = pasted(
  [
    'curl: (60) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322)',
    'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325)',
    ''
  ].join('\n')
)

function tried(host: string, port: number, succeeded: string): Evidence {
  return pasted(`ComputerName     : ${host}\nRemotePort       : ${port}\nTcpTestSucceeded : ${succeeded}\n`)
}

const hresult = (code: string) => pasted(`Ausnahme von HRESULT: ${code}`)
const expiredThere = pasted('curl: (35) schannel: SEC_E_CERT_EXPIRED (0x80090328) https://sup01.contoso.local:8531/')
const expiredElsewhere = pasted('curl: (35) schannel: SEC_E_CERT_EXPIRED (0x80090328) https://www.example.org/')
const at = (url: string) => policy({ WUServer: url, UseWUServer: 1 })

/** What Get-WUServiceManager prints where a WSUS manages the computer; this service is the default. */
const serviceList = (byDefault: 'wsus' | 'microsoft') =>
  pasted(
    [
      'ServiceID                            IsManaged IsDefault Name',
      '---------                            --------- --------- ----',
      `9482f4b4-e343-43b6-b170-9a65bc822c77 False     ${byDefault === 'microsoft' ? 'True ' : 'False'}     Windows Update`,
      `3da21691-e39d-4da6-8a4b-b43877bcb1b7 True      ${byDefault === 'wsus' ? 'True ' : 'False'}     Windows Server Update Service`
    ].join('\n')
  )

/** What pasted console output makes checks say: settings as such, everything else as one sign among others. */
export const consoleRows: readonly Row[] = [
  certain('proxy-list-invalid', 'netsh printed a list whose port is missing', [netsh(printed('proxy01:'))], {
    detail: 'port-missing'
  }),
  clear('proxy-list-invalid', 'netsh printed a good list', [netsh(printed('proxy01:8080'))]),
  possible(
    'proxy-only-for-user',
    'netsh says direct and the user has a proxy',
    [netsh(printed('')), userProxy({ proxyEnable: 1, proxyServer: 'web:3128' })],
    { proxy: 'web:3128' }
  ),
  possible(
    'proxy-settings-disagree',
    'the netsh of the other view prints something else',
    [netsh(`${printed('proxy01:8080')}C:\\>C:\\Windows\\SysWOW64\\netsh winhttp show proxy\n${printed('')}`)],
    { native: 'proxy01:8080', wow64: 'direct' }
  ),

  likely(
    'dual-scan-possible',
    'Microsoft’s service is the default, and no policy is known',
    [serviceList('microsoft')],
    {
      byDefault: true,
      active: false
    }
  ),
  likely(
    'dual-scan-possible',
    'Microsoft’s service is the default beside a WSUS',
    [at(wsusUrl), serviceList('microsoft')],
    {
      byDefault: true,
      active: false
    }
  ),
  likely(
    'dual-scan-possible',
    'Windows says so itself, and the list as well',
    [policyKeys({ wu: { WUServer: wsusUrl }, resolved: { IsWUfBDualScanActive: 1 } }), serviceList('microsoft')],
    { byDefault: false, active: true }
  ),
  clear('dual-scan-possible', 'Windows says that it is not, whatever the list shows', [
    policyKeys({ wu: { WUServer: wsusUrl }, resolved: { IsWUfBDualScanActive: 0 } }),
    serviceList('microsoft')
  ]),
  clear('dual-scan-possible', 'WSUS is the default', [at(wsusUrl), serviceList('wsus')]),
  notApplicable('dual-scan-possible', 'no WSUS is set, whatever the list shows', [
    policyKeys({ wu: {} }),
    serviceList('microsoft')
  ]),

  possible('update-service-disabled', 'a program got this error', [hresult('0x80070422')], { code: '0x80070422' }),
  possible('windows-update-access-disabled', 'a program of the update agent got this error', [hresult('0x8024002F')], {
    code: '0x8024002f'
  }),
  possible('proxy-auth-required', 'a program of the update agent got this error', [hresult('0x8024401B')], {
    code: '0x8024401b'
  }),
  possible(
    'proxy-auth-required',
    'a script printed the status',
    [pasted('WebException: Erreur : (407) Authentification')],
    {
      httpStatus: 407
    }
  ),
  likely('access-denied', 'a log tells of the scan, whatever was pasted', [
    failedScan('0x80244017'),
    hresult('0x8024401B')
  ]),
  undecided(
    'proxy-auth-required',
    'a log tells otherwise',
    [failedScan('0x80244017'), hresult('0x8024401B')],
    ['wsus-access']
  ),
  clear('port-unanswered', 'a scan succeeded, whatever was pasted', [succeededScan, tried('sup01', 8530, 'False')]),
  possible('port-unanswered', 'the port of the server was tried', [at(wsusUrl), tried('sup01', 8530, 'False')]),
  undecided('wsus-url-missing', 'only a person typed an address', [tried('sup01', 8530, 'True')], ['update-policy']),
  possible('port-unanswered', 'a port only WSUS uses was tried', [tried('10.1.2.3', 8531, 'False')]),
  undecided('port-unanswered', 'the port answered', [at(wsusUrl), tried('sup01', 8530, 'True')], ['wsus-access']),
  undecided('port-unanswered', 'another port was tried', [at(wsusUrl), tried('sup01', 443, 'False')], ['wsus-access']),
  possible('certificate-expired', 'curl met the server’s certificate', [at(secureUrl), expiredThere]),
  undecided('certificate-expired', 'curl asked another server', [at(secureUrl), expiredElsewhere], ['wsus-access']),
  possible(
    'certificate-chain-incomplete',
    'certutil lacks an issuer, so it cannot look up revocation',
    [withoutIssuer],
    {
      code: '0x800b010a'
    }
  ),
  undecided('certificate-untrusted', 'two certificates failed for two reasons', [twoFaults], ['wsus-access'])
]
