import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { AccessPath } from '../../contract/evidence/wsus-access.ts'
import type { Language } from '../../contract/text.ts'
import { isRequired } from '../../derived/access/attempt-outcome.ts'
import { allowsScan, effectivePath, isUnfinished } from '../../derived/access/paths.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { pictureText } from '../../text/picture.text.ts'
import { formatDuration } from '../format.ts'
import type { PictureLane } from './picture.ts'

/**
 * What the same requests met on another way, where the cause is the way itself (the proxy); null where none was tried to
 * its end. The computer and the server of `first` are its ends.
 */
export function counterLane(
  { verdict }: Diagnosis,
  evidence: readonly Evidence[],
  first: PictureLane,
  language: Language
): PictureLane | null {
  const access = effectivePath.of(evidenceSet(evidence))
  const [client, server] = [first.nodes[0], first.nodes.at(-1)]
  if (verdict.step !== 'proxy' || access === null || client === undefined || server === undefined) return null
  const { envelope } = access
  const tried = envelope.value.paths.filter((path) => !path.effective && !path.attempts.some(isUnfinished))
  const path = tried.find((candidate) => allowsScan(candidate, envelope)) ?? tried[0]
  if (path === undefined) return null
  const words = pictureText[language].counter
  const way = path.proxy === null ? words.direct : words.proxy(path.proxy)
  const works = allowsScan(path, envelope)
  return {
    nodes: [client, { ...server, state: works ? 'ok' : 'off' }],
    links: [
      works
        ? { state: 'ok', over: worksOver(path, way, language), under: words.notUsed }
        : { state: 'off', over: words.fails(way), under: words.notUsed }
    ]
  }
}

function worksOver({ attempts }: AccessPath, way: string, language: Language): string {
  const required = attempts.filter(isRequired)
  const slowest = Math.max(0, ...required.map(({ durationMs }) => durationMs))
  const status = required.find(({ address }) => address === 'client-web-service')?.http?.status ?? null
  const shown = status === null ? '' : ` (HTTP ${status})`
  return pictureText[language].counter.works(way, formatDuration(slowest, language), shown)
}
