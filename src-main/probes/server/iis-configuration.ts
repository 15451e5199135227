import { ProbeFailure, ProbeSkipped, type FromFile, type SeveralProbe } from '../../contract/probe.ts'
import { readAppcmd } from '../../readers/iis/appcmd.ts'
import { readIisConfiguration } from '../../readers/iis/iis-configuration.ts'
import type { Files, System } from '../../system/system.ts'
import { wsusFolder } from './registry.ts'
import { below, orProblem, outputOf, wholeText } from './whole-file.ts'

type Found = FromFile<'iis-configuration'>

/** As long as the reader takes. */
const mostBytes = 16 * 1024 * 1024
const listMs = 10_000

/** Configuration of IIS and of ClientWebService from their files, and its running state, which no file contains. */
export const iisConfigurationProbe: SeveralProbe<'iis-configuration', System> = {
  id: 'iis-configuration',
  touches: ['file', 'registry', 'program'],
  after: [],
  timeoutMs: 45_000,
  needsAdministrator: true,
  async collectEach(system, signal) {
    const { files } = system
    if (files === null) throw new ProbeSkipped('not-applicable')
    const folder = await wsusFolder(system, signal)
    const inetsrv = (name: string): string => files.inWindows('System32', 'inetsrv', 'config', name)
    const own = folder === null ? [] : [below(folder, 'WebServices', 'ClientWebService', 'Web.config')]
    return [
      ...(await fromFile(inetsrv('applicationHost.config'), files, signal, true)),
      ...(await fromFile(inetsrv('redirection.config'), files, signal)),
      ...(await Promise.all(own.map((path) => fromFile(path, files, signal)))).flat(),
      ...(await running(system, signal))
    ]
  }
}

/** `isExpected`: its absence is worth saying. */
async function fromFile(path: string, files: Files, signal: AbortSignal, isExpected = false): Promise<Found[]> {
  return await orProblem<'iis-configuration'>(path, async () => {
    const text = await wholeText(path, files, mostBytes, signal)
    if (text === null && !isExpected) return null
    const value = text === null ? 'damaged' : readIisConfiguration(text)
    if (value === 'damaged') throw new ProbeFailure('unreadable', path)
    return value
  })
}

/** State of sites and pools, and which application has which pool. */
async function running({ serverPrograms }: System, signal: AbortSignal): Promise<Found[]> {
  if (serverPrograms === null) return []
  const command = 'appcmd list site, app, apppool'
  return await orProblem<'iis-configuration'>(command, async () => {
    const lists: string[] = []
    for (const what of ['site', 'app', 'apppool']) {
      const run = await serverPrograms.list('appcmd', ['list', what], { timeoutMs: listMs, signal })
      lists.push(outputOf(run, `appcmd list ${what}`))
    }
    const value = readAppcmd(lists.join('\n'))
    // without rights some versions print nothing instead of an error
    if (value === null) throw new ProbeFailure('unreadable', command)
    return value
  })
}
