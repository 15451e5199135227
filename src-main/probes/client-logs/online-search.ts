import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { FromFile } from '../../contract/probe.ts'
import { readOnlineSearch } from '../../readers/console/online-search.ts'
import type { System } from '../../system/system.ts'
import { scriptFailure } from '../script-failure.ts'

type Result = FromFile<'windows-update-log'>

/** Name of the search among the logs; the interface that makes it. */
const source = 'Microsoft.Update.Searcher'

/**
 * Has Windows Update search at the managed server and returns its outcome as a log of one scan; a failure states why
 * there was no search. Killed when its time is up, whereupon the agent drops the search of its caller.
 */
export async function onlineSearch(
  { scripts, now }: System,
  timeoutMs: number,
  signal: AbortSignal
): Promise<readonly Result[]> {
  if (scripts === null) return []
  const startedAt = now().toISOString()
  const run = await scripts.run('online-search', [], { timeoutMs, signal })
  if (run.ended !== 'exited') return [failed(scriptFailure(run, 'online-search.js'))]
  const read = readOnlineSearch(run.output, startedAt)
  return 'events' in read
    ? [{ source, status: 'collected', value: read satisfies EvidenceValue<'windows-update-log'> }]
    : [failed(scriptFailure(run, 'online-search.js', read.code))]
}

function failed({ reason, message }: ReturnType<typeof scriptFailure>): Result {
  return { source, status: 'failed', reason, detail: message }
}
