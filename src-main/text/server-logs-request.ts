import { timeText } from '../checks/kinds/access/access.text.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { FoundText, Language } from '../contract/text.ts'
import { isLogged } from '../knowledge/http-exchanges.ts'
import { serverLogsRequestText } from './server-logs-request.text.ts'

/** The one next thing while server or network is open: the server's own logs. */
export interface ServerLogsRequest {
  readonly next: string
  readonly steps: readonly string[]
  /** Who can get it. */
  readonly actor: 'client' | 'server'
}

/** Null where the server's logs would decide nothing. */
export function serverLogsRequest(diagnosis: Diagnosis, language: Language): ServerLogsRequest | null {
  const text = serverLogsRequestText[language]
  const wanted = diagnosis.serverLogs
  if (wanted === undefined) return isClockMissing(diagnosis) ? { ...text.clientClock, actor: 'client' } : null
  if (wanted.why === 'many-clients') return { ...text.clientAddress, actor: 'client' }
  const { from, to, days, marker, folder = null } = wanted
  const wrong = text.wrong[wanted.why]
  const steps = text.steps(days, timeText(from, language), timeText(to, language), marker, folder)
  return { next: text.next, steps: [...(wrong === null ? [] : [wrong]), ...steps], actor: 'server' }
}

/** The server's logs are there, and only the client's time zone is missing to find its requests in them. */
function isClockMissing({ client, clock, inputs, verdict }: Diagnosis): boolean {
  if (clock !== 'assumed-utc' || client !== null || !isLogged(verdict.cause)) return false
  return inputs.some(({ kind }) => kind === 'iis-log' || kind === 'httperr-log')
}

/** What to do about a cause: where its side is still open, the server's logs come first, then the check's own advice. */
export function withServerLogsRequest(found: FoundText, diagnosis: Diagnosis, language: Language): FoundText {
  const first = diagnosis.verdict.step === 'timeout' ? serverLogsRequest(diagnosis, language) : null
  if (first === null) return found
  return { ...found, next: first.next, steps: [...first.steps, ...found.steps], actor: first.actor }
}
