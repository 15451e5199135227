import { expect, test } from 'vitest'
import { diagnosisOf, record, wuaHandler } from './logs.ts'

const at = '2026-10-14T08:00:00.000Z'
const ssl = 'https://sup.contoso.local:8531'
const wua = (code: string, server = 'http://sup.contoso.local:8530') => ({
  'WUAHandler.log': wuaHandler([{ at, code, server, bias: -120 }])
})

const row = (time: string, status: string, address = '10.4.7.11', timeTaken = 31) =>
  `2026-10-14 ${time} 10.2.0.9 POST /ClientWebService/client.asmx - 8530 - ${address} Windows-Update-Agent/10.0 ${status} ${timeTaken}`
const fields =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken'
const iis = (...lines: string[]) => ({
  'u_ex261014.log': [
    '#Software: Microsoft Internet Information Services 10.0',
    `#Fields: ${fields}`,
    row('07:50:00', '200 0 0'),
    ...lines,
    row('08:09:00', '200 0 0')
  ].join('\r\n')
})
const httperr = (status: string, reason: string) => ({
  'httperr1.log': [
    '#Software: Microsoft HTTP API 2.0',
    '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename',
    `2026-10-14 08:00:30 10.4.7.11 51000 10.2.0.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx - ${status} 2 ${reason} WsusPool`
  ].join('\r\n')
})
const custom = {
  'ex261014.log': [
    '#Software: Microsoft Internet Information Services 8.5',
    '#Date: 2026-10-14 00:00:01',
    '#Fields: time c-ip cs-method cs-uri-stem sc-status X-Forwarded-For',
    '07:50:00 10.4.7.11 POST /ClientWebService/client.asmx 200 10.9.9.9',
    '08:00:36 10.4.7.11 POST /ClientWebService/client.asmx 503 10.9.9.9'
  ].join('\r\n')
}
const rendered = (date: string) => ({
  'WUAHandler.log': `Scan failed with error = 0x8024401b.\tWUAHandler\t${date} 10:00:41\t5128 (0x1408)\r\n`
})

type Story = readonly [string, Readonly<Record<string, string>>, string, string, string, string?]
const stories: readonly Story[] = [
  ['a time-out', wua('0x8024401c'), 'server-silent', 'server', 'likely'],
  ['a SOAP fault', wua('0x80244007'), 'server-error', 'server', 'likely'],
  ['a certificate of many faults', wua('0x80072f8f', ssl), 'certificate-untrusted', 'client', 'possible'],
  ['a server on 443', wua('0x80072f8f', 'https://sup.contoso.com'), 'certificate-untrusted', 'client', 'possible'],
  ['a refused port', wua('0x80072efd'), 'port-refused', 'network', 'likely'],
  ['a bad gateway', wua('0x80244021'), 'proxy-bad-gateway', 'proxy', 'likely'],
  ['a demanded certificate', wua('0x80072f0c', ssl), 'client-certificate-demanded', 'server', 'likely'],
  [
    '503 in IIS',
    { ...wua('0x80244022'), ...iis(row('08:00:36', '503 0 0')) },
    'server-unavailable',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  ['503 in odd columns', { ...wua('0x80244022'), ...custom }, 'server-unavailable', 'server', 'likely', 'ex261014.log'],
  [
    'a stopped pool',
    { ...wua('0x80244022'), ...httperr('503', 'AppOffline') },
    'server-unavailable',
    'server',
    'likely',
    'httperr1.log'
  ],
  [
    'a full queue',
    { ...wua('0x80244022'), ...httperr('503', 'QueueFull') },
    'server-unavailable',
    'server',
    'likely',
    'httperr1.log'
  ],
  [
    'a host name nobody has',
    { ...wua('0x80244016'), ...httperr('400', 'Hostname') },
    'server-log-shows-error',
    'server',
    'likely',
    'httperr1.log'
  ],
  [
    '500.19',
    { ...wua('0x8024401f'), ...iis(row('08:00:36', '500 19 5')) },
    'server-log-shows-error',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    '403.4',
    { ...wua('0x80244018'), ...iis(row('08:00:36', '403 4 5')) },
    'access-forbidden',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    '403.16',
    { ...wua('0x80244018', ssl), ...iis(row('08:00:36', '403 16 2148204809')) },
    'client-certificate-demanded',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    '404.13',
    { ...wua('0x80244019'), ...iis(row('08:00:36', '404 13 0')) },
    'request-limits-too-small',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    '401.2',
    { ...wua('0x80244017'), ...iis(row('08:00:36', '401 2 5')) },
    'access-denied',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    '413',
    { ...wua('0x8024402b'), ...iis(row('08:00:36', '413 0 0')) },
    'server-log-shows-error',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  [
    'a slow answer',
    { ...wua('0x8024401c'), ...iis(row('08:00:36', '200 0 64', '10.4.7.11', 58_000)) },
    'server-silent',
    'server',
    'likely',
    'u_ex261014.log'
  ],
  ['German dates', rendered('14.10.2026'), 'proxy-auth-required', 'proxy', 'likely'],
  ['French dates', rendered('14/10/2026'), 'proxy-auth-required', 'proxy', 'likely'],
  ['Japanese dates', rendered('2026/10/14'), 'proxy-auth-required', 'proxy', 'likely'],
  ['a signed code', { 'a.txt': 'Scan failed with error = -2145107941.' }, 'proxy-auth-required', 'proxy', 'likely'],
  [
    'a cut record',
    { 'WUAHandler.log': `${wua('0x8024401b')['WUAHandler.log']}\r\n<![LOG[Scan failed w` },
    'proxy-auth-required',
    'proxy',
    'likely'
  ]
]

for (const [what, files, cause, side, confidence, quoted] of stories) {
  test(what, async () => {
    const { verdict } = await diagnosisOf(files)
    expect(verdict).toMatchObject({ outcome: 'found', cause, side, confidence })
    if (quoted !== undefined) expect(verdict.because.map((reference) => reference.source)).toContain(quoted)
  })
}

test('a failed question to the management point is no failed scan', async () => {
  const message = 'Post to http://mp.contoso.local/ccm_system/request failed with 0x87d00231.'
  const { verdict } = await diagnosisOf({ 'CcmMessaging.log': record('CcmMessaging', at, -120, message) })
  expect(verdict).toMatchObject({ outcome: 'undecided', cause: null })
})
