import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { registryExport } from '../lab/pac-registry.ts'

/** How a PAC script is asked by this command line, and what it says. */
export async function pacCase(folder: string, run: (...args: string[]) => Promise<unknown>): Promise<string[]> {
  const server = createServer((_, answer) => {
    answer.end('function FindProxyForURL(url, host) { return "PROXY 127.0.0.1:9" }')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // a listening TCP server has an address with a port
  const { port } = server.address() as AddressInfo
  const [settings, saved] = [join(folder, 'settings.reg'), join(folder, 'case.supcase')]
  const userScript = `http://127.0.0.1:${port}/proxy.pac`
  writeFileSync(settings, registryExport({ wsus: 'http://127.0.0.1:9', userScript }))
  await run('check', settings, '--live', '--save', saved)
  server.close()
  const evidence = evidenceSet((await importFiles(await readInputs([saved]))).evidence)
  const scripts = evidence.all('pac-script').flatMap((envelope) => envelope.value.scripts)
  return scripts.flatMap((script) => [script.evaluation.outcome, script.answers[0]?.result ?? ''])
}
