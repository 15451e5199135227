import { execFileSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { requiredProgram } from './prerequisites.ts'

/** Below what any system hands out for outgoing connections, one of which could take a free port before its server does. */
const lowest = 20_000
const highest = 32_000

/** Ports on 127.0.0.1 that were free a moment ago. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (!found.has(port) && (await isFree(port))) found.add(port)
  }
  return [...found]
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((done) => {
    server.once('error', () => {
      done(false)
    })
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        done(true)
      })
    })
  })
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
