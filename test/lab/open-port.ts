import { execFileSync } from 'node:child_process'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { requiredProgram } from './prerequisites.ts'

/** Ports on 127.0.0.1 that were free a moment ago. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => {
          server.listen(0, '127.0.0.1', () => {
            done((server.address() as AddressInfo).port)
          })
        })
    )
  )
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return ports
}

/** Waits until something listens; throws when that takes too long. */
export async function untilOpen(port: number, namespace?: string): Promise<void> {
  const end = Date.now() + 10_000
  while (!(namespace === undefined ? await isOpen(port) : listensIn(namespace, port))) {
    if (Date.now() > end) throw new Error(`nothing listens on port ${port}`)
    await pause(50)
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => {
      done(false)
    })
  })
}

/** Nobody outside can connect into a namespace, so the system is asked. */
function listensIn(namespace: string, port: number): boolean {
  const ss = ['netns', 'exec', namespace, requiredProgram('ss'), '-Hltn', `sport = :${port}`]
  return execFileSync(requiredProgram('ip'), ss, { encoding: 'utf8' }).trim() !== ''
}
