import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { untilOpen } from './open-port.ts'
import { startProgram, type RunningProgram } from './running-program.ts'

const authHelper = '/usr/lib/squid/basic_ncsa_auth'

/** Starts the real Squid; with `password` it lets nobody through who does not log on. */
export async function startSquid(folder: string, port: number, access: 'open' | 'password'): Promise<RunningProgram> {
  const work = join(folder, `squid-${port}`)
  mkdirSync(work, { recursive: true })
  // Squid gives up root and then writes its logs as somebody else
  chmodSync(folder, 0o755)
  chmodSync(work, 0o777)
  const config = join(work, 'squid.conf')
  writeFileSync(join(work, 'users'), 'technician:$apr1$lab$7EdHYSVTtjNQjrQSpQ1Nd/\n')
  writeFileSync(config, configuration(work, port, access))
  const program = startProgram('squid', ['-f', config, '-N'])
  await untilOpen(port)
  return program
}

function configuration(work: string, port: number, access: 'open' | 'password'): string {
  const rules = {
    open: ['http_access allow all'],
    password: [
      `auth_param basic program ${authHelper} ${work}/users`,
      'auth_param basic realm Contoso',
      'acl known proxy_auth REQUIRED',
      'http_access allow known',
      'http_access deny all'
    ]
  }
  return `http_port 127.0.0.1:${port}
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
