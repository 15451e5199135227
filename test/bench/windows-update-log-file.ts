import { closeSync, openSync, writeSync } from 'node:fs'

/** One scan that fails, as Get-WindowsUpdateLog writes it; most lines of a real log say nothing about scans. */
const lines = [
  'Agent           * START * Finding updates CallerId = CcmExec  Id = 17',
  'Agent           Online = Yes; Interactive = No; AllowCachedResults = No; Ignore download priority = No',
  'Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed service; Search Scope = {Machine}',
  'ProtocolTalker  ServiceId = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}, Server URL = http://wsus.example.local:8530/ClientWebService/client.asmx',
  'SLS             Making request with URL HTTPS://sls.example.com/SLS/{9482F4B4-E343-43B6-B170-9A65BC822C77}/x64/10.0.19045.0/0',
  'Misc            Got WSUS Client/Server URL: http://wsus.example.local:8530/ClientWebService/client.asmx',
  'DownloadManager Received power state change notification: Old: <unknown>; New: AC.',
  'Shared          InitializeSus: thread 0x1a2b, handler {0F8FAD5B-D9CB-469F-A165-70867728950E}',
  'Handler         Loaded state: cCompleteIterations: 0, pt: Unknown, nNextRequestID: 0.',
  'ComApi          Federated Search: Starting search against 1 service(s) (cV = 1k2L3m4N5o6P7q8R.1.0)',
  'WebServices     Auto proxy settings for this web service call.',
  'WebServices     WS error: There was an error communicating with the endpoint at http://wsus.example.local:8530/ClientWebService/client.asmx.',
  'ProtocolTalker  *FAILED* [80244022] Web service call',
  'Agent           Exit code = 0x80244022',
  'Agent           * END * Finding updates CallerId = CcmExec  Id = 17',
  'IdleTimer       WU operation (CSearchCall::Init ID 17, operation # 3) stopped; does use network; is not at background priority'
]
const linesAtOnce = 20_000

/** Writes a converted WindowsUpdate.log of about that size; the same bytes every time. Returns its size. */
export function makeWindowsUpdateLog(path: string, leastBytes: number): number {
  const file = openSync(path, 'w')
  let bytes = 0
  let nth = 0
  while (bytes < leastBytes) {
    let text = ''
    for (let line = 0; line < linesAtOnce; line++, nth++) {
      const time = new Date(Date.UTC(2026, 9, 1) + nth * 40).toISOString()
      const process = 1000 + (Math.floor(nth / 5000) % 900)
      text += `${time.slice(0, 10).replaceAll('-', '/')} ${time.slice(11, 23)}4567 ${process}  ${2000 + ((nth >> 4) % 7000)}  ${lines[nth % lines.length] ?? ''}\r\n`
    }
    bytes += writeSync(file, text)
  }
  closeSync(file)
  return bytes
}
