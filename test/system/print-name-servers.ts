import { writeFileSync } from 'node:fs'
import { nameSources } from '../../src-main/system/names/name-sources.ts'

/** Run where `/etc/resolv.conf` is a file of the test: prints whom two checks of one process ask, with a change in between. */
const limits = { timeoutMs: 2_000, signal: new AbortController().signal }

async function asked(): Promise<readonly string[]> {
  const { names } = await nameSources().ask(['sup01.contoso.invalid'], limits)
  return names.flatMap((name) => name.dns.map((answer) => answer.server))
}

const before = await asked()
writeFileSync('/etc/resolv.conf', 'nameserver 127.0.0.13\n')
console.log(JSON.stringify([before, await asked()]))
