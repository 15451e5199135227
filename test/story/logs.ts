import { importFiles } from '../../src-main/import/import-files.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

/** One scan of a story: when it began (UTC), what came of it, and the server it asked. */
export interface LoggedScan {
  readonly at: string
  /** Null: it succeeded. `cut`: its end does not stand in the log. */
  readonly code: string | null
  readonly server?: string
  /** Windows' bias of that day, UTC = local + bias: -60 is Germany in winter. */
  readonly bias?: number
}

export const supA = 'http://sup-a.contoso.local:8530'
export const supB = 'http://sup-b.contoso.local:8530'

/** WUAHandler.log as ConfigMgr writes it, scan after scan. */
export function wuaHandler(scans: readonly LoggedScan[]): string {
  return scans.flatMap((scan) => wuaScan(scan)).join('\r\n')
}

function wuaScan({ at, code, server = supA, bias = -60 }: LoggedScan): string[] {
  const line = (seconds: number, message: string) => record('WUAHandler', plus(at, seconds), bias, message)
  const begin = [
    line(0, 'Its a WSUS Update Source type ({6A2F1C7E-0D57-4C6B-9B9F-0F2B6C1D7E11}), adding it.'),
    line(1, `Enabling WUA Managed server policy to use server: ${server}`),
    line(2, 'Added Update Source ({6A2F1C7E-0D57-4C6B-9B9F-0F2B6C1D7E11}) of content type: 2'),
    line(3, 'Async searching of updates using WUAgent started.')
  ]
  if (code === 'cut') return begin
  if (code === null) return [...begin, line(40, 'Async searching completed.'), line(41, 'Successfully completed scan.')]
  return [
    ...begin,
    line(40, 'Async searching completed.'),
    line(41, `OnSearchComplete - Failed to end search job. Error = ${code}.`),
    line(41, `Scan failed with error = ${code}.`)
  ]
}

/** LocationServices.log: one answer of the management point. */
export function locationServices(at: string, servers: readonly string[], bias = -60): string {
  return [
    record('LocationServices', at, bias, 'Calling back with the following WSUS locations'),
    ...servers.map((url) => record('LocationServices', at, bias, `WSUS Path='${url}', Server='x', Version='38'`))
  ].join('\r\n')
}

/** WindowsUpdate.log of the same scans as Get-WindowsUpdateLog makes it: local times, no word of their offset. */
export function converted(scans: readonly LoggedScan[], caller = 'CcmExec'): string {
  return scans.flatMap((scan) => agentScan(scan, caller)).join('\r\n')
}

function agentScan({ at, code, server = supA, bias = -60 }: LoggedScan, caller: string): string[] {
  const line = (seconds: number, component: string, message: string) =>
    `${local(plus(at, seconds), bias).replace('T', ' ').replaceAll('-', '/')}0000 9860  18344 ${component.padEnd(15)} ${message}`
  const service = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
  const address = `${server}/ClientWebService/client.asmx`
  const begin = [
    line(5, 'Agent', `* START * Finding updates CallerId = ${caller}  Id = 12`),
    line(5, 'Agent', `ServiceID = ${service} Managed`),
    line(6, 'ProtocolTalker', `ServiceId = ${service}, Server URL = ${address}`),
    line(7, 'IdleTimer', 'WU operation (CAgentProtocolTalker::GetCookie_WithRecovery) started; operation # 1101')
  ]
  if (code === 'cut') return begin
  const end = `* END * Finding updates CallerId = ${caller}, Id = 12, Exit code = ${code ?? '0x00000000'}`
  if (code === null) return [...begin, line(38, 'Agent', end)]
  return [...begin, line(37, 'ProtocolTalker', `SyncUpdates_WithRecovery failed. ${code}`), line(38, 'Agent', end)]
}

export function record(component: string, utc: string, bias: number, message: string): string {
  const [year, month, rest = ''] = local(utc, bias).split('-')
  const [day, time] = rest.split('T')
  const sign = bias < 0 ? '-' : '+'
  const attributes = `time="${time}${sign}${Math.abs(bias)}" date="${month}-${day}-${year}" component="${component}"`
  return `<![LOG[${message}]LOG]!><${attributes} context="" type="1" thread="5128" file="a.cpp:1">`
}

function plus(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}

function local(utc: string, bias: number): string {
  return plus(utc, bias * -60).replace('Z', '')
}

/** The diagnosis of files as a technician drops them. */
export async function diagnosisOf(files: Readonly<Record<string, string>>): Promise<Diagnosis> {
  const raw = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const { inputs, evidence, newestAt } = await importFiles(raw)
  return diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
}

/** Attempts in a few words each: minute in UTC, code or outcome, whether it counts. */
export function summary({ scanStory }: Diagnosis): string[] {
  return scanStory.attempts.map((attempt) => {
    const at = (attempt.startedAt ?? attempt.endedAt ?? '').slice(5, 16)
    return `${at} ${attempt.outcome === 'failed' ? attempt.code : attempt.outcome} ${attempt.counts}`
  })
}
