import { computerName } from '../../derived/machines/chosen-machine.ts'
import type { AccessPath } from '../../contract/evidence/wsus-access.ts'
import type { Language } from '../../contract/text.ts'
import { type Handover, type HandoverCase, citedLines } from './handover-case.ts'
import { courseOf, timeOf, triedAccess } from './tried-paths.ts'
import { handoverText } from '../../text/handover.text.ts'
import { withoutMarks } from '../../contract/request-mark.ts'

/** What a firewall or proxy team asks first: from where, to where, when, what was seen, what should be seen. */
export function networkRows({ diagnosis, evidence, language, shown, matter, toDo }: HandoverCase): Handover['rows'] {
  const texts = handoverText[language]
  const tried = triedAccess(evidence)
  const url = tried?.access.value.wsusUrl ?? diagnosis.wsus?.url ?? texts.unknown
  const at = tried?.access.collectedAt ?? diagnosis.collectedAt
  const marker = tried === null ? [] : [texts.marked(tried.access.value.marker)]
  const seen =
    tried === null
      ? citedLines(diagnosis.verdict.because, language)
      : tried.access.value.paths.flatMap((path) => seenOver(path, timeOf(tried.access), language))
  return [
    [texts.matter, [matter]],
    [texts.source, [computerName(diagnosis) ?? texts.unknown]],
    [texts.destination, [destinationOf(url, tried?.path ?? null, language)]],
    [texts.port, [portOf(url) ?? texts.unknown]],
    [texts.protocol, [/^https:/i.test(url) ? 'TCP, TLS, HTTP (https)' : 'TCP, HTTP']],
    [texts.time, [at === null ? texts.unknown : shown(at)]],
    [texts.seen, seen.length === 0 ? [texts.unknown] : seen],
    [texts.expected, [texts.expectation(url)]],
    ...(marker.length === 0 ? [] : ([[texts.find, marker]] as const)),
    [texts.toDo, toDo]
  ]
}

/** Server and its addresses, or the proxy in front of it. */
function destinationOf(url: string, path: AccessPath | null, language: Language): string {
  const texts = handoverText[language]
  const [attempt] = path?.attempts ?? []
  const addresses = attempt?.name?.addresses ?? []
  const known = addresses.length === 0 ? '' : ` (${addresses.join(', ')})`
  if (path?.proxy == null || path.path === 'direct') return `${hostOf(url)}${known}`
  return `${hostOf(url)}, ${texts.over(`${path.proxy}${known}`)}`
}

/** Requests that went alike over one path are one line. */
function seenOver(path: AccessPath, at: Date | null, language: Language): readonly string[] {
  const texts = handoverText[language]
  const way = path.path === 'direct' || path.proxy === null ? texts.direct : texts.over(path.proxy)
  const items = path.attempts.map((attempt) => ({
    url: withoutMarks(attempt.url),
    course: courseOf(attempt, at, language)
  }))
  return [...new Set(items.map((item) => item.course))].map((course) => {
    const [first = '', ...others] = items.filter((candidate) => candidate.course === course).map((item) => item.url)
    const more = others.length === 0 ? '' : ` (${texts.more(others.length)})`
    return `${way}, GET ${first}${more}: ${course}`
  })
}

const authority = /^[a-z][a-z0-9+.-]*:\/\/(\[[^\]]*\]|[^:/?#]+)(?::(\d+))?/i

function hostOf(url: string): string {
  return authority.exec(url)?.[1] ?? url
}

/** The standard port of the scheme where the address names none. */
function portOf(url: string): string | null {
  const match = authority.exec(url)
  return match === null ? null : (match[2] ?? (/^https:/i.test(url) ? '443' : '80'))
}
