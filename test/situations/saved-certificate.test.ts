import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { languages } from '../../src-main/contract/text.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const host = 'wsus03.contoso.test'

describe('certutil, asked about a saved certificate', () => {
  const printed = (name: string, label = 'DNS Name') =>
    lines(
      'C:\\>certutil -verify -urlfetch wsus.cer',
      'CertContext[0][0]: dwInfoStatus=102 dwErrorStatus=1000040',
      `  SubjectAltName: ${label}=${name}`,
      '  Element.dwErrorStatus = CERT_TRUST_IS_OFFLINE_REVOCATION (0x1000000)',
      '  Failed "CDP" Time: 15',
      '    Error retrieving URL: The server name or address could not be resolved 0x80072ee7 (WinHttp: 12007 ERROR_WINHTTP_NAME_NOT_RESOLVED)',
      '    http://pki.contoso.test/CertEnroll/ca.crl',
      'ERROR: Verifying leaf certificate revocation status returned 0x80092013 (-2146885613 CRYPT_E_REVOCATION_OFFLINE)'
    )
  const secure = lines(
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate',
    `    WUServer    REG_SZ    https://${host}:8531`
  )

  it.each(['DNS Name', 'DNS-Name', 'Nom DNS'])(
    'tells that its list cannot be reached, not that the update server has no address: %s',
    async (label) =>
      expect(await verdictOf({ 'c.txt': printed(host, label), 'r.txt': secure })).toBe(
        'certificate-revocation-unreachable: possible'
      )
  )

  it('says nothing of the update server where it is the certificate of another', async () =>
    expect(await verdictOf({ 'c.txt': printed('mail.contoso.test'), 'r.txt': secure })).toBe('undecided'))
})

describe('a code that only says that a certificate is outside its dates', () => {
  const log = (code: string) =>
    lines(serverSet(`https://${host}:8531`, '10-14-2026 08:00:00'), failedScan(code, '10-14-2026 09:00:00'))

  it.each(['0x80072f05', '0x800b0101'])('leaves open whether the clock is wrong: %s', async (code) => {
    const diagnosis = await judged({ 'WUAHandler.log': log(code) })
    expect(diagnosis.verdict.cause).toBe('certificate-expired')
    for (const language of languages) {
      const wording = { language, texts: checkTexts }
      expect(verdictText(diagnosis, wording).title).toMatch(/Uhr dieses Computers|computer’s clock/)
      expect(nextStep({ diagnosis, evidence: [] }, wording)?.actions[0]?.what).toContain('w32tm')
    }
  })

  it('is not asked where a program says that it has expired', async () => {
    const text = lines(
      `C:\\>curl -I https://${host}:8531/`,
      'curl: (60) SSL certificate problem: certificate has expired'
    )
    const title = verdictText(await judged({ 'c.txt': text }), { language: 'en', texts: checkTexts }).title
    expect(title).toBe('The server’s certificate has expired')
  })
})
