import type { ServerLogFact } from '../../contract/evidence/server-log.ts'
import { ProbeFailure, ProbeSkipped, type FromFile, type SeveralProbe } from '../../contract/probe.ts'
import { siteServerKey, traceKeys } from '../../readers/registry/registry-keys.ts'
import { valueNamed } from '../../readers/registry/registry-key-list.ts'
import { readServerLog } from '../../readers/site-server-logs/server-log.ts'
import { decodeText } from '../../readers/text/text.ts'
import type { Files, System } from '../../system/system.ts'
import { wsusFolder } from './registry.ts'
import { below, orProblem } from './whole-file.ts'

const mostBytes = 8 * 1024 * 1024
const ownLogs = ['WCM.log', 'WSUSCtrl.log', 'wsyncmgr.log', 'SUPSetup.log']

/** Ends of the logs of WSUS and, where Configuration Manager is installed, of site server and software update point. */
export const serverLogProbe: SeveralProbe<'server-log', System> = {
  id: 'server-log',
  touches: ['file', 'registry'],
  after: [],
  timeoutMs: 45_000,
  async collectEach(system, signal) {
    const { files } = system
    if (files === null) throw new ProbeSkipped('not-applicable')
    const folder = await wsusFolder(system, signal)
    const wsus = folder === null ? [] : [below(folder, 'LogFiles', 'SoftwareDistribution.log')]
    const found: FromFile<'server-log'>[] = []
    for (const path of [...wsus, ...(await siteServerLogs(system, signal))]) {
      if (signal.aborted) break
      found.push(...(await orProblem<'server-log'>(path, () => endOf(path, files, signal))))
    }
    return found
  }
}

async function endOf(path: string, files: Files, signal: AbortSignal) {
  const end = await files.readEnd(path, mostBytes, signal)
  const text = end === null ? undefined : decodeText(end.bytes)?.text.replace(/^\ufeff/, '')
  const value = text === undefined ? null : readServerLog(text)
  if (end === null || value === null) return null
  const facts = value.facts.map((fact): ServerLogFact => ({ ...fact, line: fact.line + end.linesBefore }))
  return { ...value, facts }
}

/** Where the components say that they write, and the other logs beside those; nothing without Configuration Manager. */
async function siteServerLogs({ registry, files }: System, signal: AbortSignal): Promise<readonly string[]> {
  const reading = await registry?.readKeys([siteServerKey, ...traceKeys], signal).catch((error: unknown) => {
    if (error instanceof ProbeFailure) return null
    throw error
  })
  const text = (name: string): readonly string[] =>
    (reading?.keys ?? []).flatMap((key) => {
      const data = valueNamed(key, name)?.data
      const path = typeof data === 'string' ? (files?.expanded(data) ?? null) : null
      return path === null ? [] : [path]
    })
  const traced = text('TraceFilename')
  const folders = [
    ...text('Installation Directory').map((path) => below(path, 'Logs')),
    ...traced.map((path) => path.slice(0, path.lastIndexOf('\\')))
  ]
  const all = [...traced, ...folders.flatMap((folder) => ownLogs.map((name) => below(folder, name)))]
  return [...new Map(all.map((path) => [path.toLowerCase(), path])).values()]
}
