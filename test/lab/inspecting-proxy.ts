import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { connect, createServer as createTlsServer, type TLSSocket } from 'node:tls'
import type { Identity } from './certificates.ts'
import type { OddServer } from './odd-servers.ts'

/** A proxy that opens every tunnel with a certificate of its own and passes on what it reads, as TLS inspection does. */
export async function startInspectingProxy(identity: Identity): Promise<OddServer> {
  const open = new Set<Socket | TLSSocket>()
  const keep = <S extends Socket>(socket: S): S => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => open.delete(socket))
    return socket
  }
  /** Where each client wants to go, by the port it comes from. */
  const targets = new Map<number | undefined, number>()
  const inspector = createTlsServer({ key: readFileSync(identity.key), cert: readFileSync(identity.chain) })
  inspector.on('tlsClientError', () => undefined)
  inspector.on('secureConnection', (inside) => {
    const port = targets.get(inside.remotePort) ?? 0
    const server = keep(connect({ port, host: '127.0.0.1', rejectUnauthorized: false }))
    keep(inside).pipe(server).pipe(inside)
  })
  const proxy = createServer((client) => {
    keep(client).once('data', (head) => {
      const port = /^CONNECT (?:localhost|127\.0\.0\.1):(\d+) /.exec(head.toString('latin1'))?.[1]
      if (port === undefined) {
        client.end('HTTP/1.1 400 Bad Request\r\nVia: 1.1 inspector\r\nContent-Length: 0\r\n\r\n')
        return
      }
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      targets.set(client.remotePort, Number(port))
      inspector.emit('connection', client)
    })
  })
  await new Promise<void>((done) => {
    proxy.listen(0, '127.0.0.1', done)
  })
  return {
    port: (proxy.address() as AddressInfo).port,
    async stop() {
      for (const socket of open) socket.destroy()
      await new Promise((done) => proxy.close(done))
    }
  }
}
