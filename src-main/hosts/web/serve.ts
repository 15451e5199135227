import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Service } from '../../service/dispatch.ts'
import { oneTimeEntry } from './entry.ts'
import { handleRequest, refuse } from './handle-request.ts'

/** A running server. */
export interface Served {
  /** URL with a one-time key in its fragment. */
  readonly url: string
  /** Stops the server and closes open connections. */
  close(): Promise<void>
}

/** Timeouts in milliseconds for receiving headers and request and for sending the response. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  idleTimeout: 30_000
}
const heartbeatMs = 15_000

/** Serves the wizard on the loopback interface. Port 0 selects a free one; rejects if the port is in use. */
export async function serve(
  root: string,
  service: Service,
  port = 0,
  timeouts: typeof patience & { readonly heartbeatMs?: number } = patience,
  onFault: (error: unknown) => void = () => undefined
): Promise<Served> {
  const entry = oneTimeEntry()
  let origin = ''
  const server = createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }, (request, response) => {
    handleRequest(
      { root, entry, origin, service, heartbeatMs: timeouts.heartbeatMs ?? heartbeatMs },
      request,
      response
    ).catch((error: unknown) => {
      onFault(error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  })
  server.maxConnections = 100
  server.timeout = timeouts.idleTimeout
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${origin}/#t=${entry.oneTimeKey}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}
