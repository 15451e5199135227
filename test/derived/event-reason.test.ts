import { describe, expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { failureCause } from '../../src-main/derived/scans/failure-cause.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { file } from '../builders/zip-of.ts'

const policy = (url: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]\r\n"WUServer"="${url}"\r\n"WUStatusServer"="${url}"\r\n`
const event = (provider: string, id: number, second: number, body: string) =>
  `<Event><System><Provider Name="${provider}"/><EventID>${id}</EventID><TimeCreated SystemTime="2026-10-14T06:41:${String(second).padStart(2, '0')}Z"/><EventRecordID>${second}</EventRecordID><Computer>PC01</Computer></System>${body}</Event>`
const search = (code: string) =>
  event('Microsoft-Windows-WindowsUpdateClient', 25, 40, `<EventData><Data Name="errorCode">${code}</Data></EventData>`)
const verdict = (server: string, second = 30) =>
  event(
    'Microsoft-Windows-CAPI2',
    30,
    second,
    `<UserData><CertVerifyCertificateChainPolicy><Policy type="CERT_CHAIN_POLICY_SSL"/><SSLAdditionalPolicyInfo serverName="${server}"/><EventAuxInfo ProcessName="svchost.exe"/><Result value="800B0101">text</Result></CertVerifyCertificateChainPolicy></UserData>`
  )
const chain = (process: string) =>
  event(
    'Microsoft-Windows-CAPI2',
    11,
    30,
    `<UserData><CertGetCertificateChain><CertificateChain><ChainElement><Certificate subjectName="Contoso Root"/><TrustStatus><ErrorStatus value="20" CERT_TRUST_IS_UNTRUSTED_ROOT="true"/></TrustStatus></ChainElement></CertificateChain><EventAuxInfo ProcessName="${process}"/><Result value="800B0109">text</Result></CertGetCertificateChain></UserData>`
  )
const retrieval = (address: string, second: number, body = '<Result value="80092013">text</Result>') =>
  event(
    'Microsoft-Windows-CAPI2',
    53,
    second,
    `<UserData><CryptRetrieveObjectByUrlWire><URL scheme="http">${address}</URL>${body}</CryptRetrieveObjectByUrlWire></UserData>`
  )
const unanswered = (name: string) =>
  event('Microsoft-Windows-DNS-Client', 1014, 20, `<EventData><Data Name="QueryName">${name}</Data></EventData>`)

async function causeOf(url: string, ...events: readonly string[]) {
  const cause = await failureOf(url, ...events)
  return cause === null ? null : { cause: cause.cause, ambiguous: cause.ambiguous, code: cause.sign.code }
}

async function failureOf(url: string, ...events: readonly string[]) {
  const text = `<Events>${events.join('')}</Events>`
  const { evidence } = await importFiles([file('pc/policy.reg', policy(url)), file('pc/events.xml', text)])
  return failureCause.of(evidenceSet(evidence))
}

const https = 'https://sup01.contoso.local:8531'

describe('a failed scan whose code only says that the connection is not secure', () => {
  it('has the reason that Windows wrote about the chain of this server', async () => {
    expect(await causeOf(https, verdict('sup01.contoso.local'), search('0x80072f8f'))).toEqual({
      cause: 'certificate-expired',
      ambiguous: false,
      code: '0x80072f8f'
    })
    expect(await causeOf(https, chain('svchost.exe'), search('0x80072f8f'))).toMatchObject({
      cause: 'certificate-untrusted',
      ambiguous: false
    })
  })

  it('keeps its own code where the chain is another server’s, another program’s or of another time', async () => {
    const alone = await causeOf(https, search('0x80072f8f'))
    expect(alone).toMatchObject({ ambiguous: true })
    expect(await causeOf(https, verdict('mail.contoso.local'), search('0x80072f8f'))).toEqual(alone)
    expect(await causeOf(https, chain('outlook.exe'), search('0x80072f8f'))).toEqual(alone)
    const later = search('0x80072f8f').replace('T06:41:40', 'T07:41:40')
    expect(await causeOf(https, verdict('sup01.contoso.local'), later)).toEqual(alone)
  })

  it('of another code is not explained by a certificate', async () => {
    expect(await causeOf(https, verdict('sup01.contoso.local'), search('0x80244022'))).toMatchObject({
      cause: 'server-unavailable'
    })
  })
})

describe('a name that could not be resolved', () => {
  const http = 'http://sup01.contoso.local:8530'

  it('is the server’s where Windows asked for it in vain, and open otherwise', async () => {
    expect(await causeOf(http, search('0x8024402c'))).toMatchObject({ cause: 'proxy-name-unresolved' })
    expect(await causeOf(http, unanswered('SUP01.contoso.local'), search('0x8024402c'))).toMatchObject({
      cause: 'server-name-unresolved',
      ambiguous: false
    })
    expect(await causeOf(http, unanswered('wpad.contoso.local'), search('0x8024402c'))).toMatchObject({
      cause: 'proxy-name-unresolved'
    })
  })
})

describe('a scan that could not check revocation', () => {
  const address = 'http://pki.contoso.local/issuing.crl'

  it('names the address that the failed retrievals beside it name', async () => {
    const found = await failureOf(https, retrieval(address, 30), search('0x80092013'))
    expect(found).toMatchObject({ cause: 'certificate-revocation-unreachable', ambiguous: false, detail: address })
    expect(found?.beside).toHaveLength(1)
  })

  it('names none of a retrieval that went well or belongs to another time', async () => {
    const well = retrieval(address, 30, '<Result value="0"></Result>')
    const early = retrieval(address, 30).replace('T06:41:30', 'T05:41:30')
    for (const other of [well, early]) {
      const found = await failureOf(https, other, search('0x80092013'))
      expect(found?.cause).toBe('certificate-revocation-unreachable')
      expect(found?.detail).toBeUndefined()
    }
  })
})
