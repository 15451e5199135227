import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningProgram } from '../lab/running-program.ts'
import { startNginx } from '../lab/nginx.ts'
import { freePorts } from '../lab/open-port.ts'
import { startSquid } from '../lab/squid.ts'

/** Real servers for Windows' own requests; the ports they listen on, and one on which nothing does. */
export interface WindowsServers {
  readonly healthy: string
  readonly without: string
  readonly closed: string
  /** `host:port` of a Squid that asks for a password. */
  readonly proxy: string
  /** What nginx logged. */
  log(): Promise<string>
  stop(): Promise<void>
}

export async function startWindowsServers(): Promise<WindowsServers> {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-servers-'))
  const [healthy = 0, without = 0, squid = 0, closed = 0] = await freePorts(4)
  const programs: RunningProgram[] = await Promise.all([
    startNginx(
      folder,
      new Map([
        [healthy, {}],
        [without, { status: 404 }]
      ])
    ),
    startSquid(folder, squid, 'password')
  ])
  const [here, there, nowhere] = [healthy, without, closed].map((port) => `http://127.0.0.1:${port}`)
  return {
    healthy: here ?? '',
    without: there ?? '',
    closed: nowhere ?? '',
    proxy: `127.0.0.1:${squid}`,
    log: () => readFile(join(folder, 'nginx', 'access.log'), 'utf8'),
    async stop() {
      await Promise.all(programs.map((program) => program.stop()))
      await rm(folder, { recursive: true })
    }
  }
}
