import type { Case } from '../../contract/case.ts'
import type { Progress, RunChoice } from '../../service/api.ts'
import type { CheckedAgain, Ports } from '../../service/ports.ts'
import { collectCase } from './collect-case.ts'
import { collectServer } from './collect-server.ts'
import { watchUntilFailure } from './watch.ts'

const wholeRunMs = 60_000
/** With a search of Windows Update, which waits for its server as long as the agent does. */
const searchedRunMs = 300_000
/** On the update server, whose logs may be large. */
const serverRunMs = 120_000

/** Checks this computer once, or, where minutes are given, again and again until its update server fails. */
export const collectHere: Ports['collect'] = async (choice, onProgress, signal, again) => {
  const { watchMinutes } = choice
  if (watchMinutes === undefined || again !== undefined) return await once(choice, onProgress, signal, again)
  const [started, forMs] = [performance.now(), watchMinutes * 60_000]
  return await watchUntilFailure({
    forMs,
    now: () => new Date(),
    signal,
    // every round would begin the list of probes anew
    collect: (round) => once(choice, round === undefined ? onProgress : () => undefined, signal, round),
    onState: ({ at, works }, round) => {
      const elapsedMs = Math.round(performance.now() - started)
      onProgress({ state: 'watching', round, works, at, elapsedMs, forMs })
    }
  })
}

async function once(
  choice: RunChoice,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  again: CheckedAgain | undefined
): Promise<Case> {
  const { wsus, proxy, network, search } = choice
  const report: Parameters<typeof collectCase>[0]['onProgress'] = (probe, state, durationMs) =>
    onProgress({ probe, state, durationMs })
  // one step alone takes as long as all of it, for each uses what the others brought
  if (choice.updateServer === true) {
    return await collectServer({ cancel: signal, timeoutMs: serverRunMs, onProgress: report })
  }
  return await collectCase({
    ...{ wsus, proxy, network, search },
    ...(again === undefined ? {} : { again }),
    files: [],
    live: true,
    marker: null,
    cancel: signal,
    timeoutMs: search === true ? searchedRunMs : wholeRunMs,
    onDetail: onProgress,
    onProgress: report
  })
}
