import { importFiles } from '../../src-main/import/import-files.ts'
import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { SampleId } from '../../src-main/service/api.ts'
import { access, expiredOn, signInDemanded } from './access.ts'
import { client, collectedAt, denied, leftOut, policy, services, userProxy, winhttp } from './computer.ts'
import { agreedName, throughWinhttp } from './witnesses.ts'
import { type LoggedScans, windowsUpdateLog, wuaHandlerLog } from './logs.ts'

const server = 'http://sup01.contoso.local:8530'
const secureServer = 'https://sup02.contoso.local:8531'

/** Every sample, composed anew; nothing in it was ever seen on a real computer. */
export const sampleCases: Readonly<Record<SampleId, () => Promise<Case>>> = {
  'proxy-sign-in': async () => {
    const proxy = 'proxy01.contoso.local:8080'
    const logs = await logsOf({
      server,
      times: ['08:41:12', '09:11:14', '09:41:13', '10:11:15', '10:41:12'],
      takesMs: 21_300,
      code: '0x8024401B',
      reason: 'The server returned HTTP status code "407 (0x197)" with text "Proxy Authentication Required".'
    })
    return withLogs(logs, [
      client('DEMO-NB01', true),
      policy(server),
      services,
      winhttp(proxy, '<local>'),
      userProxy(proxy, '<local>;*.contoso.local'),
      access(server, '5a0c71e2', [{ effective: false }, { proxy, effective: true, refusal: signInDemanded }]),
      throughWinhttp(server, '5a0c71e2', { status: 407 }),
      agreedName('proxy01.contoso.local', 'proxy', '198.51.100.8')
    ])
  },
  'certificate-expired': async () => {
    const logs = await logsOf({
      server: secureServer,
      times: ['09:41:37', '10:11:38', '10:41:37'],
      takesMs: 1_240,
      code: '0x80072F8F',
      reason: 'A security error occurred'
    })
    return withLogs(logs, [
      client('DEMO-PC02', true),
      policy(secureServer),
      services,
      winhttp('', ''),
      userProxy('', ''),
      access(secureServer, 'c94e07b3', [{ effective: true, tls: expiredOn('2026-10-10T06:15:00.000Z') }]),
      throughWinhttp(secureServer, 'c94e07b3', { code: '0x80072f05' }),
      agreedName('sup02.contoso.local', 'wsus', '192.0.2.20')
    ])
  },
  'time-out-in-logs': async () => {
    const logs = await logsOf({
      server: 'http://sup03.contoso.local:8530',
      times: ['08:40:02', '09:10:02', '09:40:03', '10:10:02', '10:40:02'],
      takesMs: 63_050,
      code: '0x80072EE2',
      reason: 'The operation timed out'
    })
    return { collectedAt: logs.newestAt, sample: true, inputs: logs.inputs, evidence: logs.evidence }
  },
  healthy: async () => {
    const logs = await logsOf({ server, times: ['07:41:20', '10:41:21'], takesMs: 17_480, code: null })
    return withLogs(logs, [
      client('DEMO-NB04', true),
      policy(server),
      services,
      winhttp('', ''),
      userProxy('', ''),
      access(server, '18d2f6a0', [{ effective: true }]),
      throughWinhttp(server, '18d2f6a0', { status: 200 }),
      agreedName('sup01.contoso.local', 'wsus', '192.0.2.20')
    ])
  },
  undecided: async () => ({
    collectedAt,
    sample: true,
    inputs: [],
    evidence: [
      client('DEMO-NB05', false),
      policy(server),
      services,
      denied('winhttp-settings'),
      leftOut('user-proxy', 'needs-administrator'),
      leftOut('wsus-access', 'declined')
    ]
  })
}

type Logs = Awaited<ReturnType<typeof importFiles>>

/** The logs take the way of dropped files, so that lines, events and hashes are our readers' own. */
async function logsOf(scans: LoggedScans): Promise<Logs> {
  const utf8 = new TextEncoder()
  return await importFiles([
    { name: 'WUAHandler.log', bytes: utf8.encode(wuaHandlerLog(scans)) },
    { name: 'WindowsUpdate.log', bytes: utf8.encode(windowsUpdateLog(scans)) }
  ])
}

function withLogs(logs: Logs, evidence: readonly Evidence[]): Case {
  return { collectedAt, sample: true, inputs: logs.inputs, evidence: [...evidence, ...logs.evidence] }
}
