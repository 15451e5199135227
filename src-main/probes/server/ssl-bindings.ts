import { ProbeFailure, type SeveralProbe } from '../../contract/probe.ts'
import { sslBindingKeys } from '../../readers/registry/registry-keys.ts'
import { sslBindingsFrom } from '../../readers/registry/server-settings.ts'
import { readNetshSslcert } from '../../readers/server-console/netsh-sslcert.ts'
import type { Registry, ServerPrograms, System } from '../../system/system.ts'
import { orProblem, outputOf } from './whole-file.ts'

const listMs = 10_000
/** More of them are another product's. */
const mostKeys = 200

/** Certificates of HTTP.sys by netsh; where that tells nothing, from the registry that it reads itself. */
export const sslBindingsProbe: SeveralProbe<'ssl-bindings', System> = {
  id: 'ssl-bindings',
  touches: ['program', 'registry'],
  after: [],
  timeoutMs: 40_000,
  async collectEach({ serverPrograms, registry }, signal) {
    const listed = serverPrograms === null ? [] : await byNetsh(serverPrograms, signal)
    if (registry === null || listed.some(({ status }) => status === 'collected')) return listed
    const kept = await byRegistry(registry, signal)
    return kept.some(({ status }) => status === 'collected') ? kept : [...listed, ...kept]
  }
}

async function byNetsh(programs: ServerPrograms, signal: AbortSignal) {
  const command = 'netsh http show sslcert'
  return await orProblem<'ssl-bindings'>(command, async () => {
    const run = await programs.list('netsh', ['http', 'show', 'sslcert'], { timeoutMs: listMs, signal })
    const output = outputOf(run, command)
    const value = readNetshSslcert(`${command}\n${output}`)
    // an answer in a language whose entries are not recognised is none
    if (value === null || !output.includes(':')) throw new ProbeFailure('unreadable', command)
    return value
  })
}

async function byRegistry(registry: Registry, signal: AbortSignal) {
  const [byAddress = '', byName = ''] = sslBindingKeys
  return await orProblem<'ssl-bindings'>(byAddress, async () => {
    const below = async (root: string) =>
      ((await registry.listKeys(root, signal)) ?? []).slice(0, mostKeys).map((name) => `${root}\\${name}`)
    const paths = [...(await below(byAddress)), ...(await below(byName))]
    const { keys } = await registry.readKeys([byAddress, ...paths], signal)
    return sslBindingsFrom(keys.filter(({ present }) => present))
  })
}
