import fc from 'fast-check'
import { record, wuaHandler, converted, supA, supB, type LoggedScan } from '../story/logs.ts'
import { classicScans } from './classic-log.ts'

/** Files of one client by name, texts all of them. */
export type TextFiles = Readonly<Record<string, string>>

/** A client's scans, the newest of them failed, and which logs of it somebody sends. */
export interface Story {
  readonly scans: readonly LoggedScan[]
  readonly logs: readonly Log[]
  readonly extras: readonly Extra[]
  readonly bias: number
}

export const logNames = ['WUAHandler.log', 'WindowsUpdate.log', 'classic.log'] as const
type Log = (typeof logNames)[number]
const extras = ['policy', 'microsoft', 'store', 'component'] as const
type Extra = (typeof extras)[number]

/** Codes of each step, and one that is only known by its number. */
const codes = [
  '0x8024402c',
  '0x8024401b',
  '0x80244022',
  '0x80244019',
  '0x80244018',
  '0x80244017',
  '0x80072ee2',
  '0x80072efd',
  '0x80072f8f',
  '0x80244010',
  '0x80072efe',
  '0x8024400e'
] as const
const code = fc.constantFrom(...codes)
const server = fc.constantFrom(supA, supA, supB)
const scan = fc.record({
  gapMinutes: fc.integer({ min: 3, max: 3000 }),
  code: fc.oneof(fc.constant(null), code, fc.constant('cut')),
  server
})
const failed = fc.record({ gapMinutes: fc.integer({ min: 3, max: 3000 }), code, server })
/** Germany in winter, UTC, India, Denver. */
const bias = fc.constantFrom(-60, 0, -330, 420)

export const stories: fc.Arbitrary<Story> = fc
  .record({
    before: fc.array(scan, { maxLength: 3 }),
    last: failed,
    logs: fc.subarray([...logNames], { minLength: 1, maxLength: 2 }),
    extras: fc.subarray([...extras]),
    bias
  })
  .map(({ before, last, bias: minutes, ...rest }) => {
    let at = Date.parse('2026-01-14T08:00:00.000Z')
    const scans = [...before, last].map(({ gapMinutes, ...given }) => {
      at += gapMinutes * 60_000
      return { at: new Date(at).toISOString(), bias: minutes, ...given }
    })
    return { ...rest, bias: minutes, scans }
  })

/** The story as files of one client. */
export function filesOf({ scans, logs: wanted, extras: beside, bias: minutes }: Story): TextFiles {
  const last = scans.at(-1)?.at ?? ''
  const after = new Date(Date.parse(last) + 600_000).toISOString()
  const agentExtras = [
    ...(beside.includes('microsoft') ? [search('{9482F4B4-E343-43B6-B170-9A65BC822C77}', after, minutes)] : []),
    ...(beside.includes('store') ? [search('{855E8A7C-ECB4-4CA3-B045-1DFA50104289}', after, minutes)] : [])
  ]
  const handlerExtras = beside.includes('component')
    ? [
        record(
          'WUAHandler',
          after,
          minutes,
          'CWuaHandler::SetCategoriesForStateReportingExclusion called with E0789628.'
        )
      ]
    : []
  const writers: Readonly<Record<Log, () => string>> = {
    'WUAHandler.log': () => [wuaHandler(scans), ...handlerExtras].join('\r\n'),
    'WindowsUpdate.log': () => [converted(scans), ...agentExtras].join('\r\n'),
    'classic.log': () => classicScans(scans)
  }
  return {
    ...Object.fromEntries(wanted.map((name) => [name, `${writers[name]()}\r\n`])),
    ...(beside.includes('policy') && { 'policy.reg': policy(scans.at(-1)?.server ?? supA) })
  }
}

/** A search of Windows at another service than WSUS, which worked. */
function search(service: string, utc: string, minutes: number): string {
  const local = new Date(Date.parse(utc) - minutes * 60_000)
    .toISOString()
    .replace('T', ' ')
    .replaceAll('-', '/')
    .replace('Z', '0000')
  const line = (message: string) => `${local} 9860  18344 Agent           ${message}`
  return [
    line('* START * Finding updates CallerId = UpdateOrchestrator  Id = 77'),
    line(`ServiceID = ${service} Third party service`),
    line('* END * Finding updates CallerId = UpdateOrchestrator, Id = 77, Exit code = 0x00000000')
  ].join('\r\n')
}

export const policyKey = 'SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'

function policy(url: string): string {
  return exported(
    [policyKey, `"WUServer"="${url}"`, `"WUStatusServer"="${url}"`],
    [`${policyKey}\\AU`, '"UseWUServer"=dword:00000001']
  )
}

/** A `.reg` file of these keys of the machine, each with its values. */
export function exported(...keys: readonly (readonly [string, ...string[]])[]): string {
  const written = keys.flatMap(([key, ...values]) => [`[HKEY_LOCAL_MACHINE\\${key}]`, ...values, ''])
  return ['Windows Registry Editor Version 5.00', '', ...written, ''].join('\r\n')
}
