import type { ServerResponse } from 'node:http'
import type { Service } from '../../service/dispatch.ts'
import { securityHeaders } from '../pages/static-content.ts'

/** Blank lines keep the stream from looking dead; a reader skips them. */
const heartbeatMs = 15_000

/** Writes every progress event as one line of JSON until the page goes away. */
export function streamProgress(service: Service, response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'application/x-ndjson' })
  response.write('\n')
  const silence = service.onProgress((progress) => response.write(`${JSON.stringify(progress)}\n`))
  const beat = setInterval(() => response.write('\n'), heartbeatMs)
  response.once('close', () => {
    silence()
    clearInterval(beat)
  })
}
