/** Client logs of a computer in German summer time, line for line in the form of their programs, with invented content. */
export interface LoggedScans {
  readonly server: string
  /** Local times of day, `10:12:03`, in order. */
  readonly times: readonly string[]
  readonly takesMs: number
  /** `0x` and eight digits; null for scans that succeeded. */
  readonly code: string | null
  /** What the agent wrote before the failure. */
  readonly reason?: string
}

/** Writes one line; `ms` since midnight, local time. */
type Line = (ms: number) => string

const source = '{8D0A6C14-52B7-4E0C-9A53-7C2F51E6D4A9}'
const managed = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'

/** WUAHandler.log, as CMTrace reads it. */
export function wuaHandlerLog(scans: LoggedScans): string {
  const code = scans.code?.toLowerCase() ?? null
  const begin = [
    entry(`Its a WSUS Update Source type (${source}), adding it.`, 1),
    entry(`Existing WUA Managed server was already set (${scans.server}), skipping Group Policy registration.`, 1),
    entry('Async searching of updates using WUAgent started.', 1)
  ]
  const end = [
    entry('Async searching completed.', 1),
    ...(code === null
      ? [entry('Successfully completed scan.', 1)]
      : [
          entry(`OnSearchComplete - Failed to end search job. Error = ${code}.`, 3),
          entry(`Scan failed with error = ${code}.`, 3)
        ])
  ]
  return written(scans, begin, end)
}

function entry(message: string, type: number): Line {
  const place = `component="WUAHandler" context="" type="${type}" thread="7044" file="cwuahandler.cpp:${3_000 + message.length}"`
  return (ms) => `<![LOG[${message}]LOG]!><time="${clock(ms)}-120" date="10-14-2026" ${place}>`
}

/** WindowsUpdate.log as Get-WindowsUpdateLog makes it; it never tells its time zone. */
export function windowsUpdateLog(scans: LoggedScans): string {
  const { server, reason } = scans
  const bare = scans.code?.slice(2).toUpperCase() ?? '00000000'
  const service = `${server}/ClientWebService/client.asmx`
  const begin = [
    line('Agent', '* START * Finding updates CallerId = CcmExec  Id = 7'),
    line('Agent', `ServiceID = ${managed} Managed`),
    line('ProtocolTalker', `ServiceId = ${managed}, Server URL = ${service}`)
  ]
  const failure = [
    line('WebServices', `WS error: There was an error communicating with the endpoint at '${service}'.`),
    line('WebServices', `WS error: ${reason ?? ''}`),
    line('WebServices', `*FAILED* [${bare}] Web service call`),
    line('ProtocolTalker', `*FAILED* [${bare}] Sync of Updates`)
  ]
  const end = [
    ...(scans.code === null ? [] : failure),
    line('Agent', `* END * Finding updates CallerId = CcmExec, Id = 7, Exit code = 0x${bare}`)
  ]
  return written(scans, begin, end)
}

function line(component: string, message: string): Line {
  return (ms) => `2026/10/14 ${clock(ms)}1187 3172  8060  ${component.padEnd(15)} ${message}`
}

/** Every scan writes the same lines: some when it begins, the others when it has ended. */
function written({ times, takesMs }: LoggedScans, begin: readonly Line[], end: readonly Line[]): string {
  const after = (time: string, ms: number): number => Date.parse(`1970-01-01T${time}Z`) + ms
  const text = (all: readonly Line[], start: number): string[] => all.map((write, at) => write(start + at * 4))
  return times.flatMap((time) => [...text(begin, after(time, 0)), ...text(end, after(time, takesMs))]).join('\r\n')
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23)
}
