import { describe, expect, test } from 'vitest'
import { data, event, meaning, said } from './made-events.ts'

const capi = 'Microsoft-Windows-CAPI2'
const clock = 'Microsoft-Windows-Time-Service'
const services = 'Service Control Manager'

describe('certificates', () => {
  const around = '<EventAuxInfo ProcessName="svchost.exe"/>'
  const element = (subject: string, value: string, flag: string) =>
    `<ChainElement><Certificate subjectName="${subject}"/><TrustStatus><ErrorStatus value="${value}" ${flag}="true"/></TrustStatus></ChainElement>`

  test('tell each element of a chain with a fault, and not the chain’s own word about it', () => {
    const chain = `<TrustStatus><ErrorStatus value="21" CERT_TRUST_IS_UNTRUSTED_ROOT="true" CERT_TRUST_IS_NOT_TIME_VALID="true"/></TrustStatus>${element('wsus.example', '1', 'CERT_TRUST_IS_NOT_TIME_VALID')}${element('Sub CA', '0', 'x')}${element('Root', '20', 'CERT_TRUST_IS_UNTRUSTED_ROOT')}`
    const body = `<UserData><CertGetCertificateChain>${chain}${around}<Result value="800B0109">Nicht vertraut</Result></CertGetCertificateChain></UserData>`
    const rest = { kind: 'chain-failed', code: '0x800b0109', process: 'svchost.exe' }
    expect(meaning(event(capi, 11, body))).toEqual([
      { ...rest, subject: 'wsus.example', errors: ['CERT_TRUST_IS_NOT_TIME_VALID'] },
      { ...rest, subject: 'Root', errors: ['CERT_TRUST_IS_UNTRUSTED_ROOT'] }
    ])
  })

  test.each([
    [
      30,
      '<Policy type="CERT_CHAIN_POLICY_SSL"/><SSLAdditionalPolicyInfo serverName="wsus.example"/>',
      { kind: 'chain-refused', server: 'wsus.example' }
    ],
    [
      41,
      '<Certificate subjectName="wsus.example"/><CertificateRevocationList location="Wire" url="http://crl.example/2.crl"/>',
      { kind: 'revocation-failed', subject: 'wsus.example', url: 'http://crl.example/2.crl', action: null }
    ],
    [
      53,
      '<URL scheme="http">http://crl.example/1.crl</URL><AdditionalInfo><Action name="NoProxy"/></AdditionalInfo>',
      { kind: 'retrieval-failed', url: 'http://crl.example/1.crl', subject: null, action: 'NoProxy' }
    ]
  ])('%i is reported when it failed, and only then', (id, inner, expected) => {
    const body = (result: string) =>
      `<UserData><Some>${inner}${around}<Result value="${result}">…</Result></Some></UserData>`
    expect(meaning(event(capi, id, body('80092012')))).toEqual([
      { ...expected, code: '0x80092012', process: 'svchost.exe' }
    ])
    expect(meaning(event(capi, id, body('0')))).toEqual([])
  })
})

describe('events of the system', () => {
  test.each<[string, number, Readonly<Record<string, string>>, readonly object[]]>([
    [
      'Microsoft-Windows-DNS-Client',
      1014,
      { QueryName: 'wsus.example' },
      [{ kind: 'name-unanswered', name: 'wsus.example' }]
    ],
    [clock, 52, { TimeOffsetSeconds: '-7200' }, [{ kind: 'clock-changed', seconds: -7200 }]],
    [clock, 134, { ErrorMessage: 'Unbekannt (0x80072AF9)' }, [{ kind: 'clock-unsynchronised', code: '0x80072af9' }]],
    [
      'Microsoft-Windows-Kernel-General',
      1,
      { NewTime: '2026-10-14T08:00:00Z', OldTime: '2026-10-14T06:00:00Z' },
      [{ kind: 'clock-changed', seconds: 7200 }]
    ],
    ['Microsoft-Windows-Kernel-General', 1, { NewTime: '2026-10-14T08:00:02Z', OldTime: '2026-10-14T08:00:00Z' }, []],
    // woken from sleep
    [
      'Microsoft-Windows-Kernel-General',
      1,
      { NewTime: '2026-10-14T08:00:00Z', OldTime: '2026-10-14T06:00:00Z', Reason: '2' },
      []
    ],
    [
      services,
      7040,
      { param1: 'Windows Update', param2: 'автоматически', param3: 'отключена', param4: 'wuauserv' },
      [{ kind: 'service-start-changed', service: 'wuauserv' }]
    ],
    [
      services,
      7000,
      { param1: 'Windows Update', param2: '%%1058' },
      [{ kind: 'service-failed', service: 'wuauserv', code: '0x80070422' }]
    ],
    [
      services,
      7023,
      { param1: 'Служба', param2: '%%2149842967', Binary: '62006900740073000000' },
      [{ kind: 'service-failed', service: 'bits', code: '0x80240017' }]
    ],
    [
      services,
      7031,
      { param1: 'x', Binary: '770075006100750073006500720076002F0034000000' },
      [{ kind: 'service-failed', service: 'wuauserv', code: null }]
    ],
    [services, 7000, { param1: 'Printer helper', param2: '%%2' }, []],
    ['Schannel', 36887, { AlertDesc: '70' }, [{ kind: 'tls-failed', reason: 'alert-received', alert: 70 }]],
    ['Schannel', 36882, {}, [{ kind: 'tls-failed', reason: 'untrusted', alert: null }]]
  ])('%s %i with %o', (provider, id, values, expected) => {
    expect(meaning(event(provider, id, data(values)))).toEqual(expected)
  })

  test('are recognised by the shape of what a translated sentence holds', () => {
    expect(
      meaning(said('Microsoft-Windows-DNS-Client', 'Zeitüberschreitung für wsus.contoso.example, nachdem …', 1014))
    ).toEqual([{ kind: 'name-unanswered', name: 'wsus.contoso.example' }])
    expect(meaning(said(services, 'Der Dienst "Windows Update" wurde nicht gestartet.', 7000))).toEqual([
      { kind: 'service-failed', service: 'wuauserv', code: null }
    ])
  })
})
