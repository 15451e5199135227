import type { HttperrRequest } from '../../contract/evidence/httperr-log.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { virtualDirectories } from '../../knowledge/virtual-directories.ts'

/** Directories that other web applications may have as well. */
const common: ReadonlySet<string> = new Set(['content', 'inventory'])
const directories: ReadonlySet<string> = new Set(
  virtualDirectories.map(({ name }) => name.toLowerCase()).filter((name) => !common.has(name))
)
const ports: ReadonlySet<number> = new Set(Object.values(standardPorts).flat())

/**
 * False for a request of another site or queue: http.sys has one log for all web applications of the machine. `port`:
 * port of this case's update server.
 */
export function isAboutWsus(request: HttperrRequest, port: number | null): boolean {
  const { url, queue, serverPort } = request
  if (url.includes('supdoctor=')) return true
  const [directory = ''] = url
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '')
    .split(/[/?]/)
    .filter((part) => part !== '')
  if (directories.has(directory) || /wsus/i.test(queue)) return true
  if (queue !== '' && queue !== '-') return false
  return serverPort === null || serverPort === port || ports.has(serverPort)
}
