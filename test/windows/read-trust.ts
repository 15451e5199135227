import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'

/** How one server was judged: what is said of its certificate, and whether its root lies in another store only. */
export type Judged = Pick<TlsResult, 'trust' | 'trustedElsewhere'>

/**
 * Bundled by the test and run by node.exe under Wine: one process that checks one server again and again, and between two checks
 * puts a root into another store, as somebody does while the window is open. Arguments: the file to write, the port, the root's
 * SHA-1, the value of its `Blob`, and the keys of the stores.
 */
const [output = '', port = '', sha1 = '', blob = '', ...stores] = process.argv.slice(2)
const reg = join(process.env['SystemRoot'] ?? '', 'System32', 'reg.exe')
const limits = { timeoutMs: 30_000, signal: new AbortController().signal }

async function judged(): Promise<Judged> {
  const { network } = thisSystem()
  const { wire } = await network.connect('127.0.0.1', Number(port), limits)
  if (wire === null) throw new Error(`nothing listens on ${port}`)
  const { result } = await network.handshake(wire, 'localhost', limits)
  wire.destroy()
  const { trust, trustedElsewhere } = result
  return { trust, ...(trustedElsewhere === undefined ? {} : { trustedElsewhere }) }
}

const found: Judged[] = [await judged()]
for (const store of stores) {
  const key = `${store}\\${sha1}`
  execFileSync(reg, ['add', key, '/v', 'Blob', '/t', 'REG_BINARY', '/d', blob, '/f', '/reg:64'], { stdio: 'ignore' })
  found.push(await judged())
  execFileSync(reg, ['delete', key, '/f', '/reg:64'], { stdio: 'ignore' })
}
found.push(await judged())
writeFileSync(output, JSON.stringify(found))
