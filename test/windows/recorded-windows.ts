import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { convertedLog } from '../builders/client-logs.ts'
import { etlFile } from '../builders/etl-file.ts'
import { eventsOfLog } from '../builders/etl-of-log.ts'
import { policy, winhttp, wsusUrl } from '../builders/evidence.ts'
import type { RegistryRead } from './registry-read.ts'
import { fakeProgram } from './fake-program.ts'
import type { Wine } from './wine.ts'

const client = 'Microsoft-Windows-WindowsUpdateClient'
const wsus = '{3da21691-e39d-4da6-8a4b-b43877bcb1b7}'
const failed = { code: '0x8024402C' }

/** Windows folders that each hold one trace of the same failed scan, and where the evidence has it from. */
const recorded = {
  traces: 'WindowsUpdate.20261014.104100.000.1.etl',
  reports: 'ReportingEvents.log',
  events: `${client}/Operational`
} as const

export const traceNames = Object.keys(recorded) as readonly (keyof typeof recorded)[]

/** Expects the logs of that folder to bring the scan, and the diagnosis of a client without ConfigMgr its cause. */
export function foundInTraces(read: RegistryRead, name: keyof typeof recorded): void {
  const logs = read.logs[name] ?? []
  const scans = logs.filter(({ probe, status }) => probe === 'windows-update-log' && status === 'collected')
  expect(scans.map(({ source }) => source?.split('\\').at(-1))).toEqual([recorded[name]])
  const settings = [policy({ WUServer: wsusUrl, UseWUServer: 1 }), winhttp({ proxy: 'proxy01:8080' })]
  const { verdict } = diagnose({ collectedAt: null, inputs: [], evidence: [...settings, ...logs] }, '0.0.0')
  expect(verdict).toMatchObject({ cause: 'proxy-name-unresolved', because: [{ at: '2026-10-14T08:41:02.118Z' }] })
}

/** Writes the folders for `read-registry.ts`, which runs in the folder around them, into that one. */
export async function recordWindows(wine: Wine, inside: string): Promise<string> {
  const folder = join(inside, 'recorded')
  const [traces, reports, programs] = [
    join(folder, 'traces', 'Logs', 'WindowsUpdate'),
    join(folder, 'reports', 'SoftwareDistribution'),
    join(folder, 'events', 'System32')
  ]
  for (const one of [traces, reports, programs]) mkdirSync(one, { recursive: true })
  writeFileSync(join(traces, recorded.traces), etlFile(eventsOfLog(convertedLog(failed), -120)))
  writeFileSync(join(reports, recorded.reports), reportedEvent)
  await recordEvents(wine, folder, programs)
  return folder
}

const reportedEvent = [
  '{71A8FC7B-0D5F-4E2C-9E4A-0B1C2D3E4F50}',
  '2026-10-14 10:41:02:118+0200',
  '1',
  '148 [AGENT_DETECTION_FAILED]',
  '101',
  '{D67661EB-2423-451D-BF5D-13199E37DF28}',
  '0',
  '8024402c',
  'CcmExec',
  'Failure',
  'Software Synchronization',
  'Windows Update Client failed to detect with error 0x8024402c.\r\n'
].join('\t')

/** A program in the place of wevtutil.exe, which answers `qe` with one event. */
async function recordEvents(wine: Wine, folder: string, programs: string): Promise<void> {
  await fakeProgram(wine, join(programs, 'wevtutil.exe'), 'qe')
  const event = `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${client}"/><EventID>25</EventID><TimeCreated SystemTime="2026-10-14T08:41:02.118Z"/><EventRecordID>7</EventRecordID><Channel>${recorded.events}</Channel><Computer>NB-1.contoso.local</Computer></System><EventData><Data Name="errorCode">0x8024402c</Data><Data Name="serviceGuid">${wsus}</Data></EventData></Event>`
  const script = `if (WScript.Arguments(0) === '${recorded.events}') WScript.Echo('${event}')\r\n`
  writeFileSync(join(folder, 'qe'), script)
}
