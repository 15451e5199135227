import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { canBreakNetworks, missing, requiredProgram } from '../lab/prerequisites.ts'

const present = !missing('unshare', 'mount') && canBreakNetworks()

// after a change of network, those of the first check are often out of reach
it.runIf(present)('the name servers are those of now, and not of the first check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-servers-'))
  const resolv = join(folder, 'resolv.conf')
  writeFileSync(resolv, 'nameserver 127.0.0.12\n')
  // seen by this program alone, as one that is started in a namespace of its own
  const inside = 'mount --bind "$1" /etc/resolv.conf && exec "$2" "$3"'
  const script = fileURLToPath(new URL('./print-name-servers.ts', import.meta.url))
  const args = ['--mount', '--net', '/bin/sh', '-c', inside, 'sh', resolv, process.execPath, script]
  const printed = execFileSync(requiredProgram('unshare'), args, { encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual([['127.0.0.12'], ['127.0.0.13']])
  rmSync(folder, { recursive: true })
})
