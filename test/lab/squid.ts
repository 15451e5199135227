import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { untilOpen } from './open-port.ts'
import { orStopped, startProgram, type RunningProgram } from './running-program.ts'

const authHelper = '/usr/lib/squid/basic_ncsa_auth'

/** `tunnels-only`: plain http is denied; `password`: nobody gets through without logging on; `denying`: nobody at all; `dead-parent`: it needs a proxy itself. */
export type SquidKind = 'open' | 'tunnels-only' | 'password' | 'denying' | 'dead-parent'

/** Starts the real Squid on loopback, or on every address of a namespace. */
export async function startSquid(
  folder: string,
  port: number,
  access: SquidKind,
  namespace?: string
): Promise<RunningProgram> {
  const work = join(folder, `squid-${port}`)
  mkdirSync(work, { recursive: true })
  // Squid gives up root and then writes its logs as somebody else
  chmodSync(folder, 0o755)
  chmodSync(work, 0o777)
  const config = join(work, 'squid.conf')
  writeFileSync(join(work, 'users'), 'technician:$apr1$lab$7EdHYSVTtjNQjrQSpQ1Nd/\n')
  writeFileSync(config, configuration(work, namespace === undefined ? `127.0.0.1:${port}` : `${port}`, access))
  const program = startProgram('squid', ['-f', config, '-N'], namespace)
  return orStopped(program, untilOpen(port, namespace))
}

function configuration(work: string, listen: string, access: SquidKind): string {
  const rules = {
    open: ['http_access allow all'],
    password: [
      `auth_param basic program ${authHelper} ${work}/users`,
      'auth_param basic realm Contoso',
      'acl known proxy_auth REQUIRED',
      'http_access allow known',
      'http_access deny all'
    ],
    'tunnels-only': ['acl tunnel method CONNECT', 'http_access allow tunnel', 'http_access deny all'],
    denying: ['http_access deny all'],
    // Port 9 (discard) is not listened on here
    'dead-parent': ['http_access allow all', 'cache_peer 127.0.0.1 parent 9 0 no-query', 'never_direct allow all']
  }
  return `http_port ${listen}
visible_hostname proxy.lab
pid_filename none
cache deny all
cache_log ${work}/cache.log
access_log none
coredump_dir ${work}
shutdown_lifetime 0 seconds
connect_timeout 3 seconds
${process.getuid?.() === 0 ? 'cache_effective_user proxy' : ''}
${rules[access].join('\n')}
`
}
