import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Identity } from './certificates.ts'
import type { OddServer } from './odd-servers.ts'

/** A server that works, and whose clock differs from ours by so much; nginx would always tell the true time. */
export async function startWrongClock(identity: Identity, offByMs: number): Promise<OddServer> {
  const files = { key: readFileSync(identity.key), cert: readFileSync(identity.chain) }
  const server = createServer(files, (_request, response) => {
    const date = new Date(Date.now() + offByMs).toUTCString()
    response.writeHead(200, { Date: date, 'X-Powered-By': 'ASP.NET', 'Content-Type': 'text/xml' })
    response.end('<?xml version="1.0"?><Root />')
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
}

/** So many hours from now, as openssl writes a moment. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().replace(/[-:T]|\.\d+/g, '')
}
