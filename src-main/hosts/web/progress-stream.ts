import type { ServerResponse } from 'node:http'
import type { Answering } from '../../service/answer.ts'

/** Blank lines keep the stream from looking dead; a reader skips them. */
const heartbeatMs = 15_000

/** Writes every progress event as one line of JSON until the page goes away. */
export function streamProgress(service: Answering, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
  response.write('\n')
  const silence = service.onProgress((progress) => response.write(`${JSON.stringify(progress)}\n`))
  const beat = setInterval(() => response.write('\n'), heartbeatMs)
  response.once('close', () => {
    silence()
    clearInterval(beat)
  })
}
