import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type Served } from '../../src-main/hosts/web/serve.ts'
import { recordingService } from '../hosts/recording-service.ts'

/** A served page with something beside its folder that must never be given out. */
export async function loopbackSite(timeouts?: Parameters<typeof serve>[3]) {
  const folder = await mkdtemp(join(tmpdir(), 'attacked-'))
  const root = join(folder, 'renderer')
  await mkdir(root)
  await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(root, 'large.js'), `// ${'x'.repeat(400_000)}`)
  await writeFile(join(folder, 'secret.html'), 'outside')
  const { service, asked } = recordingService()
  const served: Served = await serve(root, service, 0, timeouts)
  const { host, port, origin, hash } = new URL(served.url)
  const key = hash.slice('#t='.length)
  /** What a page does first; the status. */
  const enter = async (secret: unknown, given: unknown = key): Promise<number> => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify([given, secret])
    return (await fetch(`${origin}/enter`, { method: 'POST', headers, body })).status
  }
  return { served, asked, service, host, port, origin, key, enter }
}

/** What pages make for themselves. */
export const pageSecret = 'page'.padEnd(43, '-')
