import { expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { file } from '../builders/zip-of.ts'

const event = (provider: string, id: number, body: string) =>
  `<Event><System><Provider Name="${provider}"/><EventID>${id}</EventID><TimeCreated SystemTime="2026-10-14T06:41:07Z"/><EventRecordID>${id}</EventRecordID><Computer>PC-MUELLER.fabrikam.local</Computer><Security UserID="S-1-5-21-1111-2222-3333-1001"/></System>${body}</Event>`
const data = (values: Readonly<Record<string, string>>) =>
  `<EventData>${Object.entries(values)
    .map(([name, value]) => `<Data Name="${name}">${value}</Data>`)
    .join('')}</EventData>`

it('nothing personal of an event log stays in a redacted case', async () => {
  const text = [
    event('Microsoft-Windows-WindowsUpdateClient', 25, data({ errorCode: '0x8024402c' })),
    event(
      'Microsoft-Windows-Bits-Client',
      61,
      data({
        name: 'Mueller',
        url: 'http://sup07.fabrikam.local:8530/Content/x.cab',
        hr: '2149122455',
        proxy: 'px07:81'
      })
    ),
    event('Microsoft-Windows-DNS-Client', 1014, data({ QueryName: 'dns07.fabrikam.local' })),
    event(
      'Microsoft-Windows-WinINet-Config',
      5600,
      data({
        fAutoDetect: 'true',
        pwszAutoConfigUrl: 'http://pac07.fabrikam.local/berlin.pac',
        pwszProxy: 'px08.fabrikam.local:81',
        pwszProxyBypass: '*.fabrikam.local;secret07'
      })
    ),
    event(
      'Microsoft-Windows-CAPI2',
      30,
      '<UserData><CertVerifyCertificateChainPolicy><SSLAdditionalPolicyInfo serverName="tls07.fabrikam.local"/><Result value="800B0101">x</Result></CertVerifyCertificateChainPolicy></UserData>'
    ),
    event(
      'Microsoft-Windows-CAPI2',
      11,
      '<UserData><CertGetCertificateChain><ChainElement><Certificate subjectName="Fabrikam Root 07"/><TrustStatus><ErrorStatus value="20" CERT_TRUST_IS_UNTRUSTED_ROOT="true"/></TrustStatus></ChainElement><Result value="800B0109">x</Result></CertGetCertificateChain></UserData>'
    )
  ].join('')
  const { inputs, evidence, newestAt } = await importFiles([file('events.xml', `<Events>${text}</Events>`)])
  const theCase: Case = { collectedAt: newestAt, inputs, evidence }
  expect(JSON.stringify(theCase)).toMatch(/sup07[\s\S]*secret07|secret07[\s\S]*sup07/)
  const { redact, leaks } = redactorFor(theCase)
  const redacted = JSON.stringify(redact(theCase))
  expect(redacted).not.toMatch(/fabrikam|mueller|(?:sup|px|dns|pac|tls|secret|root )0[78]|berlin|S-1-5-21/i)
  expect(leaks(redacted)).toEqual([])
  // what the judgement needs is kept
  expect(redacted).toMatch(/0x8024402c/)
  expect(redacted).toMatch(/CERT_TRUST_IS_UNTRUSTED_ROOT/)
})
