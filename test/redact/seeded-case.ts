import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { LogEvent } from '../../src-main/contract/evidence/log-event.ts'
import { access, answer } from '../builders/access.ts'
import { certificate, collectedAt, envelope, fromFile } from '../builders/evidence.ts'

/** Everything that says who somebody is, so that a test can plant it in a case and look for it in what leaves. */
export interface Seeds {
  readonly computer: string
  readonly user: string
  readonly domain: string
  readonly sup: string
  readonly proxy: string
  /** A computer that only lines of logs tell of. */
  readonly other: string
}

export const plain: Seeds = {
  computer: 'NB-4711',
  user: 'erika.mustermann',
  domain: 'fabrikam-werke.example',
  sup: 'supwerk01',
  proxy: 'webgate7',
  other: 'filer77'
}

/** Names that are parts of words, hold letters of other alphabets or what patterns are made of, or mean something to us. */
export const hostile: Readonly<Record<string, Seeds>> = {
  plain,
  'parts of ordinary words': { ...plain, computer: 'an', user: 'sup', sup: 'client', proxy: 'prox', other: 'updat' },
  'other letters': {
    ...plain,
    computer: 'MÜLLER-PC',
    user: 'Jörg Größe',
    sup: 'süd-wsus',
    proxy: 'прокси',
    other: 'łódź9'
  },
  'letters of patterns': { ...plain, computer: 'A.+B$', user: '^(x){y}.$z', sup: 'sup--x', proxy: 'p.x', other: 'o_9' },
  'our own words': { ...plain, computer: 'Error', user: 'found', sup: 'server', proxy: 'timeout', other: 'proxy' },
  'words of logs': {
    ...plain,
    computer: 'WUAHandler',
    user: 'Error',
    sup: 'windowsupdate',
    proxy: 'http',
    other: 'status'
  },
  codes: { ...plain, computer: '8024401b', user: '0x80072ee2', sup: 'x80240438', proxy: 'e407', other: 'code802' },
  pseudonyms: { ...plain, computer: 'SUP-1', user: 'CLIENT-1', sup: 'PROXY-1', proxy: 'HOST-1', other: 'NET-A' }
}

const guid = '5b2c7f10-9a3e-4f66-8d01-77aa12bc34de'
const addresses = ['10.77.3.14', '10.77.3.15', '10.99.1.2', 'fd12:3456:789a:1::14']
/** What is the same in every seeded case. */
export const always = [
  ...[guid, 'S-1-5-21-1004336348-1177238915-682003330-512', '00:15:5D:01:AB:7F', 'Geheim4711', 'svc-pac', 'K7Q'],
  ...['Fabrikam Werke GmbH', 'Werk Erfurt Root', '4f00aa11bb22cc33', ...addresses]
]

/** A client behind a proxy that asks for a name, with every kind of name in every kind of place. */
export function seededCase({ computer, user, domain, sup, proxy, other }: Seeds): Case {
  const [first = '', second = '', third = '', sixth = ''] = addresses
  const server = `http://${sup}.${domain}:8530`
  const at = (line: number, text: string, more: Partial<LogEvent> = {}): LogEvent => {
    return { line, at: collectedAt, kind: 'scan-failed', text, code: '0x8024401b', ...more }
  }
  const utf16 = Buffer.from(`\\\\${sup}.${domain}`, 'utf16le').toString('base64')
  const events = [
    at(1, `Async scan of http://${sup.toUpperCase()}.${domain.toUpperCase()}:8530 failed, error = 0x8024401b`),
    at(
      2,
      `C:\\Users\\${user}\\AppData of S-1-5-21-1004336348-1177238915-682003330-512 on \\\\${other}.${domain}\\log$`
    ),
    at(3, `GET ${server}/x?u=${encodeURIComponent(`${user}@${domain}`)}&h=${encodeURIComponent(`${sup}.${domain}`)}`),
    at(4, `Client ${first}, 00:15:5D:01:AB:7F, beside ${second}, over ${third} and [${sixth}]:8080, SiteCode="K7Q"`),
    at(5, `SusClientId ${guid} token ${utf16} Proxy-Authorization: Basic ${btoa('svc-pac:Geheim4711')}`),
    at(6, `blob ${Buffer.from(`${other}.${domain}`).toString('hex')} mailto: revision@${domain}`, {
      url: server,
      proxy: `${proxy}.${domain}:8080`
    })
  ]
  const log = envelope('configmgr-log', {
    form: 'raw',
    components: ['WUAHandler'],
    records: 6,
    firstAt: collectedAt,
    lastAt: collectedAt,
    biasMinutes: -60,
    identity: { names: [`${computer}`], ids: [`wsus:${guid}`], addresses: [first, sixth] },
    events,
    dropped: 0
  })
  const blob = { hex: Buffer.from(`${proxy}.${domain}`).toString('hex'), version: 70, counter: 1, truncated: false }
  const settings = {
    ...{ ...blob, flags: 7, proxy: `${proxy}.${domain}:8080`, bypass: `<local>;*.other.${domain};10.99.*` },
    pacUrl: `http://svc-pac:Geheim4711@${proxy}.${domain}/werk/${encodeURIComponent(user)}.pac`
  }
  const policyPath = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
  const values = [
    { name: 'WUServer', type: 'REG_SZ' as const, data: server },
    { name: 'WUStatusServer', type: 'REG_SZ' as const, data: server.toUpperCase().replace('HTTP', 'http') },
    {
      name: 'TargetGroup',
      type: 'REG_BINARY' as const,
      data: Buffer.from(`${other}.${domain}`, 'utf16le').toString('hex')
    }
  ]
  const chain = certificate({
    subject: `CN=${sup}.${domain}, O=Fabrikam Werke GmbH, C=DE`,
    issuer: 'CN=Werk Erfurt Root, O=Fabrikam Werke GmbH, C=DE',
    altNames: [`${sup}.${domain}`, `*.${domain}`],
    serial: '4f00aa11bb22cc33'
  })
  const evidence: Evidence[] = [
    envelope('client', { name: computer, os: 'Windows 11', elevated: true, addresses: [first, sixth] }),
    envelope('update-policy', {
      readBy: 'regedit',
      keys: [
        { path: policyPath, present: true, values },
        { path: `${policyPath}\\AU`, present: true, values: [{ name: 'UseWUServer', type: 'REG_DWORD', data: 1 }] }
      ]
    }),
    envelope('winhttp-settings', { readBy: 'regedit', native: settings, wow64: settings }),
    envelope('certificate-file', { certificates: [chain] }),
    fromFile(log, `${computer}/WUAHandler.log`),
    access({ url: server, proxy: `${proxy}.${domain}:8080`, http: answer(407) })
  ]
  const input = { kind: 'configmgr-log', bytes: 10, sha256: 'ab', recognised: true } as const
  return { collectedAt, inputs: [{ name: `${computer}/WUAHandler.log`, ...input }], evidence }
}
