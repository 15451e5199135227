import { isIP } from 'node:net'
import type { NameResult } from '../../contract/evidence/attempt-stages.ts'
import { deadline, msSince } from '../time-limit.ts'
import type { Limits } from '../system.ts'
import { systemLookup } from './system-lookup.ts'

// EAI_NODATA and ENODATA: the name exists without address records, which is equivalent for a client
const notFound = new Set(['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'])
const noAnswer = new Set(['EAI_AGAIN', 'ETIMEOUT', 'ETIMEDOUT'])

/** Resolves a name with getaddrinfo, like other programs. An IP address is returned without a lookup. Never rejects. */
export async function resolveName(host: string, limits: Limits): Promise<NameResult> {
  const start = performance.now()
  const result = (outcome: NameResult['outcome'], addresses: string[] = []): NameResult => ({
    outcome,
    host,
    addresses,
    durationMs: msSince(start)
  })
  if (limits.signal.aborted) return result('unfinished')
  if (isIP(host) !== 0) return result('resolved', [host])
  return new Promise((done) => {
    // a lookup in this process cannot be cancelled; a late result is ignored
    const callOff = deadline(limits, (why) => {
      callOff()
      done(result(why))
    })
    void systemLookup(host, limits).then((answer) => {
      callOff()
      if (answer === null) done(result(limits.signal.aborted ? 'unfinished' : 'no-answer'))
      else done('code' in answer ? result(outcomeOf(answer.code)) : result('resolved', [...new Set(answer.addresses)]))
    })
  })
}

function outcomeOf(code: string): NameResult['outcome'] {
  if (notFound.has(code)) return 'not-found'
  return noAnswer.has(code) ? 'no-answer' : 'failed'
}
