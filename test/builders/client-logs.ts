/** Client logs as Windows and ConfigMgr write them, of one scan that failed; small, but line for line in their form. */
export interface FailedScanGiven {
  /** `0x` and eight digits. */
  readonly code: string
  /** As the log writes it; nothing for the codes that come without one. */
  readonly httpStatus?: number
  readonly server?: string
  /** The proxy list the request used; empty for none, left out where no line tells. */
  readonly proxy?: string
}

const managed = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const usual = 'http://sup01.contoso.local:8530'

/** WUAHandler.log, as CMTrace reads it; German summer time. */
export function wuaHandlerLog({ code, server = usual }: FailedScanGiven): string {
  const lower = `0x${code.slice(2).toLowerCase()}`
  return [
    record('Its a WSUS Update Source type ({6A2F1C7E-0D57-4C6B-9B9F-0F2B6C1D7E11}), adding it.', 1),
    record(`Existing WUA Managed server was already set (${server}), skipping Group Policy registration.`, 1),
    record('Async searching of updates using WUAgent started.', 1),
    record('Async searching completed.', 1, '10:41:38.402'),
    record(`OnSearchComplete - Failed to end search job. Error = ${lower}.`, 3, '10:41:38.407'),
    record(`Scan failed with error = ${lower}.`, 3, '10:41:38.409')
  ].join('\r\n')
}

function record(message: string, type: number, time = '10:41:02.118'): string {
  const attributes = `time="${time}-120" date="10-14-2026" component="WUAHandler" context="" type="${type}"`
  return `<![LOG[${message}]LOG]!><${attributes} thread="5128" file="cwuahandler.cpp:3520">`
}

/** WindowsUpdate.log as Windows up to 8.1 writes it. */
export function classicLog({ code, httpStatus, server = usual, proxy }: FailedScanGiven): string {
  const bare = code.slice(2).toLowerCase()
  const line = (component: string, message: string) => `2026-10-14\t10:41:02:118\t 968\ta1c\t${component}\t${message}`
  const list = proxy === '' ? '(null)' : `${proxy} `
  const send = `SendRequest failed with hr = ${bare}. Proxy List used: <${list}> Bypass List used : <(null)> Auth Schemes used : <>`
  const status = httpStatus === undefined ? '' : `, HTTP status code = ${httpStatus}`
  return [
    line('Misc', '===========  Logging initialized (build: 7.6.7601.24085, tz: +0200)  ==========='),
    line('Agent', '** START **  Agent: Finding updates [CallerId = CcmExec]'),
    line('Agent', `  * ServiceID = ${managed} Managed`),
    line('PT', `  + ServiceId = ${managed}, Server URL = ${server}/ClientWebService/client.asmx`),
    ...(proxy === undefined ? [] : [line('Misc', `WARNING: ${send}`)]),
    line('PT', `WARNING: GetConfig failure, error = ${code}, soap client error = 5, soap error code = 0${status}`),
    line('PT', `WARNING: PTError: ${code}`),
    line('PT', `WARNING: GetConfig_WithRecovery failed: ${code}`),
    line('Agent', `  * WARNING: Failed to synchronize, error = ${code}`),
    line('Agent', `  * WARNING: Exit code = ${code}`),
    line('Agent', '**  END  **  Agent: Finding updates [CallerId = CcmExec]')
  ].join('\r\n')
}

/** WindowsUpdate.log as Get-WindowsUpdateLog makes it; it never tells its time zone. */
export function convertedLog({ code, server = usual, proxy }: FailedScanGiven): string {
  const bare = code.slice(2).toUpperCase()
  const line = (component: string, message: string) =>
    `2026/10/14 10:41:02.1183456 9860  18344 ${component.padEnd(15)} ${message}`
  const used = proxy === undefined ? '' : `; Proxy List used: <${proxy === '' ? '(null)' : proxy}>`
  return [
    line('Agent', '* START * Finding updates CallerId = CcmExec  Id = 12'),
    line('Agent', `ServiceID = ${managed} Managed`),
    line('ProtocolTalker', `ServiceId = ${managed}, Server URL = ${server}/ClientWebService/client.asmx`),
    line(
      'WebServices',
      `WS error: There was an error communicating with the endpoint at '${server}/ClientWebService/client.asmx'.`
    ),
    line('WebServices', `*FAILED* [${bare}] Web service call${used}`),
    line('ProtocolTalker', `PTError: 0x${bare}`),
    line('Agent', `* END * Finding updates CallerId = CcmExec, Id = 12, Exit code = 0x${bare}`)
  ].join('\r\n')
}
