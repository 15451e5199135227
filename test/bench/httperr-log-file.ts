import { closeSync, openSync, writeSync } from 'node:fs'

/** The client whose lines are looked for. */
export const refusedClient = '10.20.31.7'
const header = `#Software: Microsoft HTTP API 2.0\r
#Version: 1.0\r
#Date: 2026-10-14 00:00:00\r
#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename\r
`
const reasons = ['QueueFull', 'Timer_ConnectionIdle', 'AppOffline', 'Connection_Dropped', 'Timer_MinBytesPerSecond']
const linesAtOnce = 20_000

/** Writes a log of http.sys of about that size, a day long; the same bytes every time. */
export function makeHttperrLog(path: string, leastBytes: number): { bytes: number; lines: number; ofClient: number } {
  const file = openSync(path, 'w')
  let bytes = writeSync(file, header)
  let lines = 0
  let ofClient = 0
  const stepMs = (24 * 3600_000 * 125) / leastBytes
  while (bytes < leastBytes) {
    let text = ''
    for (let nth = 0; nth < linesAtOnce; nth++, lines++) {
      const mixed = Math.imul(lines, 0x9e3779b1) >>> 0
      const reason = reasons[mixed % reasons.length] ?? ''
      const mine = lines % 50_021 === 7
      if (mine) ofClient++
      const client = mine
        ? refusedClient
        : `10.${20 + (mixed % 3)}.${(mixed >>> 4) % 200}.${10 + ((mixed >>> 12) % 240)}`
      const time = new Date(Date.UTC(2026, 9, 14) + lines * stepMs).toISOString()
      const rest =
        reason === 'Timer_ConnectionIdle'
          ? '- - - - - -'
          : `HTTP/1.1 POST /ClientWebService/client.asmx - ${reason === 'QueueFull' || reason === 'AppOffline' ? 503 : '-'} 2`
      text += `${time.slice(0, 10)} ${time.slice(11, 19)} ${client} ${50_000 + (mixed % 9000)} 10.10.0.5 8530 ${rest} ${reason} WsusPool\r\n`
    }
    bytes += writeSync(file, text)
  }
  closeSync(file)
  return { bytes, lines, ofClient }
}
