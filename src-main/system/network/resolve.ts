import { isIP } from 'node:net'
import type { NameResult } from '../../contract/evidence/attempt-stages.ts'
import { deadline, msSince } from '../time-limit.ts'
import type { Limits } from '../system.ts'
import { systemLookup } from './system-lookup.ts'

// EAI_NODATA and ENODATA: the name exists but has no address, which helps a client as little
const notFound = new Set(['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'])
const noAnswer = new Set(['EAI_AGAIN', 'ETIMEOUT', 'ETIMEDOUT'])

/** getaddrinfo, as every program sees it. A literal address is its own answer, without asking anybody. */
export async function resolveName(host: string, limits: Limits): Promise<NameResult> {
  const start = performance.now()
  const rung = (outcome: NameResult['outcome'], addresses: string[] = []): NameResult => ({
    outcome,
    host,
    addresses,
    durationMs: msSince(start)
  })
  if (limits.signal.aborted) return rung('unfinished')
  if (isIP(host) !== 0) return rung('resolved', [host])
  return new Promise((done) => {
    // A lookup inside this process cannot be called off; its late answer is ignored
    const callOff = deadline(limits, (why) => {
      callOff()
      done(rung(why))
    })
    void systemLookup(host, limits).then((answer) => {
      callOff()
      if (answer === null) done(rung(limits.signal.aborted ? 'unfinished' : 'no-answer'))
      else done('code' in answer ? rung(outcomeOf(answer.code)) : rung('resolved', [...new Set(answer.addresses)]))
    })
  })
}

function outcomeOf(code: string): NameResult['outcome'] {
  if (notFound.has(code)) return 'not-found'
  return noAnswer.has(code) ? 'no-answer' : 'failed'
}
