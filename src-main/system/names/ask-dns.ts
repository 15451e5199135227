import { promises } from 'node:dns'
import type { DnsAnswer } from '../../contract/evidence/name-answers.ts'
import { deadline, errorCode, msSince } from '../time-limit.ts'
import type { Limits } from '../system.ts'

const outcomes: Readonly<Record<string, DnsAnswer['outcome']>> = {
  ENOTFOUND: 'not-found',
  // the name exists but has no such record
  ENODATA: 'not-found',
  ETIMEOUT: 'no-answer',
  EREFUSED: 'refused',
  ECONNREFUSED: 'refused'
}

/**
 * Queries A and AAAA records of all names at one DNS server in parallel; returns one answer per name, in order. Never
 * rejects.
 */
export async function askDns(server: string, names: readonly string[], limits: Limits): Promise<DnsAnswer[]> {
  const start = performance.now()
  const answer = (outcome: DnsAnswer['outcome'], addresses: string[] = []): DnsAnswer => ({
    server,
    outcome,
    addresses,
    durationMs: msSince(start)
  })
  if (limits.signal.aborted) return names.map(() => answer('unfinished'))
  const resolver = resolverOf(server, limits.timeoutMs)
  if (resolver === null) return names.map(() => answer('failed'))
  let ended: 'no-answer' | 'unfinished' = 'no-answer'
  const callOff = deadline(limits, (why) => {
    ended = why
    resolver.cancel()
  })
  const wordFor = (error: unknown): DnsAnswer['outcome'] => {
    const code = errorCode(error)
    return code === 'ECANCELLED' ? ended : (outcomes[code] ?? 'failed')
  }
  const asked = names.map(async (name) => {
    const both = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    const addresses = both.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
    if (addresses.length > 0) return answer('resolved', [...new Set(addresses)])
    const words = both.map((result) => (result.status === 'rejected' ? wordFor(result.reason) : 'not-found'))
    // "not found" requires that both queries were answered with it
    return answer(words.find((word) => word !== 'not-found') ?? 'not-found')
  })
  const answers = await Promise.all(asked)
  callOff()
  return answers
}

/** Null for an address that c-ares does not support, such as a link-local address with zone. */
function resolverOf(server: string, timeoutMs: number): promises.Resolver | null {
  const resolver = new promises.Resolver({ timeout: timeoutMs, tries: 1 })
  try {
    resolver.setServers([server])
    return resolver
  } catch {
    return null // setServers throws for such an address
  }
}
