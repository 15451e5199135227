import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Service } from '../../service/dispatch.ts'
import { oneTimeEntry } from './entry.ts'
import { handleRequest, refuse } from './handle-request.ts'

export interface Served {
  /** With a key in its fragment that lets in whoever opens it first, and nobody after. */
  readonly url: string
  /** Ends open connections too. */
  close(): Promise<void>
}

/** Milliseconds after which a client is cut off that does not finish its headers, its request, or reading its answer. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  idleTimeout: 30_000
}

/** The wizard on loopback only. Port 0 takes a free one; rejects when the port is taken. */
export async function serve(
  root: string,
  service: Service,
  port = 0,
  timeouts = patience,
  onFault: (error: unknown) => void = () => undefined
): Promise<Served> {
  const entry = oneTimeEntry()
  let origin = ''
  const server = createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }, (request, response) => {
    handleRequest({ root, entry, origin, service }, request, response).catch((error: unknown) => {
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
    url: `${origin}/#t=${entry.key}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}
