import type { HttpRung, NameRung, TcpRung, TlsRung } from '../../src-main/contract/evidence/rungs.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { formatMs } from './format.ts'
import type { RungView } from './view-model.ts'
import { uiWords } from './words.ts'

/** A rung as a cell: how it went, in a word or a value, and how long it took. */
export function nameRung(rung: NameRung, language: Language): RungView {
  const words = uiWords[language].evidence.rungs
  if (rung.outcome === 'unfinished') return unfinished(language)
  if (rung.outcome !== 'resolved') return bad(words.name[rung.outcome], rung, language)
  const [first = '', ...others] = rung.addresses
  return ok(first + moreOf(others.length, language), rung, language)
}

/** One row for all addresses tried: the one that connected, else the first. */
export function tcpRung(tried: readonly TcpRung[], language: Language): RungView | null {
  const rung = tried.find((one) => one.outcome === 'connected') ?? tried[0]
  if (rung === undefined) return null
  if (rung.outcome === 'unfinished') return unfinished(language)
  const word = `${uiWords[language].evidence.rungs.tcp[rung.outcome]} · ${rung.port}`
  return rung.outcome === 'connected' ? ok(word, rung, language) : bad(word, rung, language)
}

/** `at`: the case's own time, against which validity is judged; null where it has none. */
export function tlsRung(rung: TlsRung, at: string | null, language: Language): RungView {
  if (rung.outcome === 'unfinished') return unfinished(language)
  const words = uiWords[language].evidence.rungs
  if (rung.outcome !== 'established') {
    const alert = rung.outcome === 'alert' && rung.alert !== null ? ` (${rung.alert})` : ''
    return bad(words.tls[rung.outcome] + alert, rung, language)
  }
  const objection = objectionTo(rung, at)
  return objection === null ? ok(rung.protocol ?? 'TLS', rung, language) : bad(words.trust[objection], rung, language)
}

export function httpRung(rung: HttpRung, language: Language): RungView {
  if (rung.outcome === 'unfinished') return unfinished(language)
  if (rung.outcome !== 'answered') return bad(uiWords[language].evidence.rungs.http[rung.outcome], rung, language)
  const status = String(rung.status ?? '?')
  return rung.status !== null && rung.status < 400 ? ok(status, rung, language) : bad(status, rung, language)
}

type Objection = 'untrusted-root' | 'chain-incomplete' | 'name' | 'expired' | 'early'
function objectionTo(rung: TlsRung, at: string | null): Objection | null {
  const leaf = rung.chain[0]
  const now = at === null ? null : Date.parse(at)
  if (leaf !== undefined && now !== null && Date.parse(leaf.notAfter) < now) return 'expired'
  if (leaf !== undefined && now !== null && Date.parse(leaf.notBefore) > now) return 'early'
  if (rung.nameMatches === false) return 'name'
  return rung.trust === 'untrusted-root' || rung.trust === 'chain-incomplete' ? rung.trust : null
}

interface Timed {
  readonly durationMs: number
}
function ok(text: string, rung: Timed, language: Language): RungView {
  return { state: 'ok', text, duration: formatMs(rung.durationMs, language) }
}
function bad(text: string, rung: Timed, language: Language): RungView {
  return { state: 'bad', text, duration: formatMs(rung.durationMs, language) }
}
function unfinished(language: Language): RungView {
  return { state: 'unknown', text: uiWords[language].evidence.rungs.unfinished, duration: '' }
}
function moreOf(count: number, language: Language): string {
  return count === 0 ? '' : ` ${uiWords[language].evidence.ladder.more(count)}`
}
