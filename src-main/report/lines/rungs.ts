import type { HttpRung, TlsRung } from '../../contract/evidence/rungs.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { namedAlert } from '../../knowledge/tls-alerts.ts'
import type { Rung, Tone } from '../blocks.ts'
import { readableNumber } from '../readable.ts'
import { rungWords } from '../../guide/rung-words.ts'
import type { Telling } from '../telling.ts'

/** A host with many addresses shows the first few; the rest is in the case file. */
const shownAddresses = 4

export function nameRungCell(telling: Telling, { name, tcp }: Attempt): Rung {
  const words = rungWords[telling.language]
  if (name === null) return idle(tcp.length > 0 ? words.literal : words.notReached)
  if (name.outcome !== 'resolved')
    return { tone: toneOf(name.outcome), lines: [words.name[name.outcome], ms(telling, name)] }
  return { tone: 'ok', lines: [`${name.addresses.slice(0, shownAddresses).join(', ')} · ${ms(telling, name)}`] }
}

/** Connection to server or proxy; behind a proxy with https its answer to CONNECT belongs here. */
export function connectionRung(telling: Telling, { tcp, connect }: Attempt): Rung {
  const words = rungWords[telling.language]
  if (tcp.length === 0) return idle(words.notReached)
  const open = tcp.some((one) => one.outcome === 'connected')
  const lines = tcp
    .slice(0, shownAddresses)
    .flatMap((one) => [`${words.tcp[one.outcome]} · ${ms(telling, one)}`, `${one.address}:${one.port}`])
  const unfinished = tcp.every((one) => one.outcome === 'unfinished')
  const tone: Tone = open ? 'ok' : unfinished ? 'open' : 'bad'
  if (connect === null) return { tone, lines }
  const refused = connect.status === null || connect.status >= 300
  return {
    tone: refused ? toneOf(connect.outcome, 'bad') : tone,
    lines: [...lines, `CONNECT ${httpWord(telling, connect)}`]
  }
}

export function tlsRungCell(telling: Telling, { tls, url }: Attempt): Rung {
  const words = rungWords[telling.language]
  if (tls === null) return idle(url.toLowerCase().startsWith('https:') ? words.notReached : words.withoutTls)
  const lines = [
    tls.outcome === 'established' ? (tls.protocol ?? words.tls.established) : words.tls[tls.outcome],
    ...(tls.alert === null ? [] : [words.alert(namedAlert(tls.alert))]),
    ...(tls.chain.length > 0 ? [words.trust[tls.trust]] : []),
    ...(tls.nameMatches === false ? [words.nameDiffers] : []),
    ...(tls.clientCertificateRequested === true || tls.askedLater !== undefined ? [words.clientCertificate] : []),
    ms(telling, tls)
  ]
  return { tone: tlsTone(tls), lines }
}

export function httpRungCell(telling: Telling, { address, http }: Attempt): Rung {
  const words = rungWords[telling.language]
  if (http === null) return idle(words.notReached)
  if (http.outcome !== 'answered')
    return { tone: toneOf(http.outcome), lines: [words.http[http.outcome], ms(telling, http)] }
  return { tone: httpTone(address, http), lines: [httpWord(telling, http), words.answeredBy[http.answeredBy]] }
}

/**
 * Self-update does not count, for Windows 10 and later no longer ask there (MS-WUSP), and a healthy server may forbid
 * to browse the SimpleAuth page (Microsoft, troubleshoot WSUS connection failures).
 */
function httpTone(address: Attempt['address'], { status, answeredBy }: HttpRung): Tone {
  if (status !== null && status < 400) return 'ok'
  if (status !== null && address === 'self-update' && answeredBy !== 'proxy') return 'idle'
  return status === 403 && address === 'simple-auth' ? 'warn' : 'bad'
}

function httpWord(telling: Telling, rung: HttpRung): string {
  const words = rungWords[telling.language]
  return `${rung.status ?? words.http[rung.outcome]} · ${ms(telling, rung)}`
}

function tlsTone(tls: TlsRung): Tone {
  if (tls.outcome !== 'established') return toneOf(tls.outcome)
  if (tls.nameMatches === false || tls.trust === 'untrusted-root' || tls.trust === 'chain-incomplete') return 'bad'
  return 'ok'
}

/** What the run did not finish proves nothing, so it is never shown as a failure. */
function toneOf(outcome: string, otherwise: Tone = 'bad'): Tone {
  return outcome === 'unfinished' ? 'open' : otherwise
}

function ms({ language }: Telling, { durationMs }: { readonly durationMs: number }): string {
  return `${readableNumber(durationMs, language)}\u00a0ms`
}

function idle(word: string): Rung {
  return { tone: 'idle', lines: [word] }
}
