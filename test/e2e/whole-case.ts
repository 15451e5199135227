import { importFiles } from '../../src-main/import/import-files.ts'
import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { proxyCase } from './cases.ts'
import { collected, collectedAt } from './evidence.ts'
import { winHttpSettings } from '../windows/prepared-registry.ts'
import { supA, supB, wuaHandler } from '../story/logs.ts'

const utf8 = new TextEncoder()
const iisFields =
  '#Software: Microsoft Internet Information Services 10.0\n#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'

/** Four failed scans, a switch of the server, and a failure at the new one. */
const scans = [
  { at: '2026-10-14T06:05:00Z', code: '0x80244022' },
  { at: '2026-10-14T06:35:00Z', code: '0x80244022' },
  { at: '2026-10-14T07:05:00Z', code: '0x80244022' },
  { at: '2026-10-14T07:35:00Z', code: '0x80244022' },
  { at: '2026-10-14T08:05:00Z', code: '0x80244022', server: supB },
  { at: '2026-10-14T08:35:00Z', code: '0x8024401b', server: supB }
]

/** Requests of this client and of others, every few minutes, some of them ended with 503. */
function iisLog(): string {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const minutes = 6 * 60 + at * 3
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:04`
    const status = at % 4 === 0 ? '503 0 64' : '200 0 0'
    return `2026-10-14 ${time} 10.2.0.9 POST /ClientWebService/client.asmx - 8530 - 10.5.2.40 Windows-Update-Agent/10.0 - ${status} 41`
  })
  return [iisFields, ...lines].join('\r\n')
}

const proxyKey = {
  key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections',
  name: 'WinHttpSettings',
  type: 'REG_BINARY' as const
}

const repairs = collected('repairs', {
  made: [
    {
      repair: { kind: 'reset-winhttp-proxy' },
      command: 'netsh winhttp reset proxy',
      at: collectedAt,
      before: [{ ...proxyKey, hex: winHttpSettings('proxy01:8080', '<local>') }],
      after: [{ ...proxyKey, hex: winHttpSettings('proxy01:8080', '<local>') }],
      outcome: 'no-effect',
      exitCode: 0,
      causeBefore: 'proxy-auth-required',
      causeAfter: 'proxy-auth-required'
    }
  ]
})

const answers: Evidence = {
  probe: 'server-settings',
  collectedAt: null,
  durationMs: 0,
  origin: 'answer',
  source: null,
  status: 'collected',
  value: {
    supRequiresSsl: 'yes',
    wsusSynchronizesWithSsl: 'no',
    iisHttpsBinding: 'no',
    serviceDirectoriesRequireSsl: 'no',
    otherDirectoriesRequireSsl: 'yes',
    clientCertificates: 'require',
    supPorts: { http: 80, https: 443 },
    iisPorts: { http: 8530, https: 8531 },
    note: 'Laut Frau Müller, IT (Größe < 5 € & mehr)'
  }
}

/** A disabled service stands before everything else that is wrong. */
const disabled = collected('update-services', {
  readBy: 'regedit',
  services: [
    { name: 'wuauserv', present: true, start: 4 },
    { name: 'BITS', present: true, start: 3 },
    { name: 'ccmexec', present: true, start: 2 }
  ]
})

/** Something wrong in every step, a course of scans, the server's logs, answered questions and a repair that was made. */
export async function wholeCase(): Promise<Case> {
  const { inputs, evidence } = await importFiles([
    { name: 'WUAHandler.log', bytes: utf8.encode(wuaHandler(scans.map((scan) => ({ server: supA, ...scan })))) },
    { name: 'u_ex261014.log', bytes: utf8.encode(iisLog()) }
  ])
  const live = proxyCase.evidence.filter(
    (envelope) => envelope.probe !== 'update-services' && envelope.origin === 'live'
  )
  return { collectedAt, inputs, evidence: [...live, disabled, repairs, answers, ...evidence] }
}
