import { execFile } from 'node:child_process'
import { stageLimits } from '../../src-main/probes/wsus-access/stage-limits.ts'
import { testAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import { testUrl } from '../../src-main/knowledge/test-addresses.ts'
import { startCheck } from '../lab/built-cli.ts'
import * as odd from '../lab/odd-servers.ts'
import { requiredProgram } from '../lab/prerequisites.ts'

/**
 * `npm run bench:attempts`: one whole run of the built command line against a silent server and a silent proxy, beside the
 * same six requests made one after the other by curl with the same limits. Prints both; judges nothing.
 */
const curl = requiredProgram('curl')
const server = await odd.startOddServer(odd.silent)
const proxy = await odd.startOddServer(odd.silent)
const wsus = `http://127.0.0.1:${server.port}`
const proxyAt = `127.0.0.1:${proxy.port}`

function oneByCurl(url: string, way: readonly string[]): Promise<void> {
  const limits = [
    '--connect-timeout',
    String(stageLimits.tcpMs / 1000),
    '--max-time',
    String(stageLimits.firstByteMs / 1000)
  ]
  return new Promise((done, failed) => {
    execFile(curl, ['--silent', '--output', '/dev/null', ...limits, ...way, url], (error) => {
      // 28: curl ran into its time limit, as it has to here
      if (error?.code === 28) done()
      else failed(new Error(`curl ended otherwise than by its limit: ${String(error?.code ?? 0)}`))
    })
  })
}

async function allByCurl(): Promise<number> {
  const began = performance.now()
  for (const way of [
    ['--noproxy', '*'],
    ['--proxy', proxyAt]
  ]) {
    for (const address of testAddress.options) await oneByCurl(testUrl(wsus, address), way)
  }
  return (performance.now() - began) / 1000
}

try {
  const { exitCode, seconds: ours } = await startCheck(['--wsus', wsus, '--proxy', proxyAt]).ended
  if (exitCode !== 1) throw new Error(`the command line found no cause, it ended with ${String(exitCode)}`)
  console.log(`limit until the first byte   ${(stageLimits.firstByteMs / 1000).toFixed(1)} s`)
  console.log(`whole run, silent both ways  ${ours.toFixed(1)} s`)
  const theirs = await allByCurl()
  console.log(`curl, six one after another  ${theirs.toFixed(1)} s`)
  console.log(`ratio                        ${(theirs / ours).toFixed(1)}`)
} finally {
  await Promise.all([server.stop(), proxy.stop()])
}
