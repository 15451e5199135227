import type { ServerResponse } from 'node:http'
import type { Service } from '../../service/dispatch.ts'
import { securityHeaders } from '../pages/static-content.ts'

/** Milliseconds between blank lines, which keep the connection open; ignored by the reader. */
const heartbeatMs = 15_000

/** Writes progress events as JSON lines until the page disconnects. */
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
