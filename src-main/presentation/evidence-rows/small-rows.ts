import type { EvidenceValue, ProbeId } from '../../contract/evidence/index.ts'
import { winhttpRequestQuote } from '../../derived/access/quotes.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import type { EvidenceRow } from './evidence-row.ts'
import type { Language } from '../../contract/text.ts'
import { repairsText } from '../../text/repairs.text.ts'
import { savedSetting } from '../../repairs/saved-setting.ts'
import { repairedSettingText } from '../repaired-setting.ts'
import { serverQuestionsText } from '../../text/server-questions.text.ts'
import { serverQuestions } from '../../knowledge/server-questions.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { SystemAnswer } from '../../contract/evidence/name-answers.ts'
import { attemptText } from '../../text/attempt.text.ts'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { agentServiceQuote } from '../../derived/settings/agent-services.ts'
import { probesText } from '../../text/probes.text.ts'

/** One row for each request that Windows itself made. */
export function winhttpRequestLines(value: EvidenceValue<'winhttp-requests'>): readonly EvidenceRow[] {
  return value.requests.map((request) => ({ what: 'WinHTTP', value: winhttpRequestQuote(request) }))
}

/** Every change with its command, its outcome, and the value before and after as the registry had it. */
export function repairLines({ made }: EvidenceValue<'repairs'>, language: Language): readonly EvidenceRow[] {
  const words = repairsText[language]
  return made.map(({ repair, command, at, before, after, outcome }) => {
    const values = [before, after].flatMap((saved) => {
      const setting = savedSetting(saved)
      return setting === null ? [] : repairedSettingText(setting, language)
    })
    const changed = values.length === 0 ? '' : `; ${values.join(' → ')}`
    return { what: words.kinds[repair.kind], value: `${command}: ${words.outcomes[outcome]}${changed}`, at }
  })
}

/** Every question that was answered, with its answer in words, and what was noted. */
export function serverSettingsLines(
  value: EvidenceValue<'server-settings'>,
  language: Language
): readonly EvidenceRow[] {
  const words = serverQuestionsText[language]
  const lines = serverQuestions.map(({ id }) => {
    const answer = value[id]
    const text = typeof answer === 'string' ? words.answers[answer] : portsLine(answer)
    return { what: words.questions[id].question, value: text === '' ? words.answers.unknown : text }
  })
  return value.note === '' ? lines : [...lines, { what: words.note, value: value.note }]
}

function portsLine(ports: EvidenceValue<'server-settings'>['supPorts']): string {
  const parts = (['http', 'https'] as const).flatMap((scheme) => {
    const port = ports[scheme]
    return port === null ? [] : [`${scheme} ${port}`]
  })
  return parts.join(', ')
}

/** The programs whose output was pasted, and their output about connections, names, services and errors. */
export function commandOutputLines(
  output: EvidenceValue<'command-output'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  return [
    { what: words.programs, value: output.tools.join(', ') },
    ...output.connections.map(({ line, host, address, port, succeeded }) => ({
      what: 'TcpTestSucceeded',
      value: `${host}${address === null || address === host ? '' : ` (${address})`}:${port} · ${succeeded ? words.yes : words.no}`,
      line
    })),
    ...output.names.map(({ line, name, addresses }) => ({ what: name, value: addresses.join(', '), line })),
    ...output.services.map(({ line, name, state }) => ({ what: name, value: `STATE ${state}`, line })),
    ...output.errors.map(({ line, code, httpStatus, text }) => ({
      what: code ?? (httpStatus === null ? words.message : `HTTP ${httpStatus}`),
      value: text,
      line
    }))
  ]
}

/** The answers of every source for each name, one row per name. */
export function nameLines(answers: EvidenceValue<'name-answers'>, language: Language): readonly EvidenceRow[] {
  return answers.names.map((name) => ({
    what: name.name,
    value: [
      `System: ${answerText(name.system, language)}`,
      ...name.dns.map((dns) => `DNS ${dns.server}: ${answerText(dns, language)}`),
      ...name.hosts.map((entry) => `hosts:${entry.line}: ${entry.address}`)
    ].join('\n')
  }))
}

function answerText({ outcome, addresses }: SystemAnswer, language: Language): string {
  if (outcome === 'resolved') return addresses.join(', ')
  const words = attemptText[language]
  return outcome === 'refused' ? words.tcp.refused : words.name[outcome]
}

/** All certificates of a dropped file; their server is unknown. */
export function certificateLines(file: EvidenceValue<'certificate-file'>, language: Language): readonly EvidenceRow[] {
  return file.certificates.map((certificate, at) => ({
    what: String(at + 1),
    value: certificateText(certificate, language)
  }))
}

/** One certificate over several lines. */
export function certificateText(certificate: Certificate, language: Language): string {
  const { issuedBy, valid, names } = evidenceLabelsText[language]
  return [
    certificate.subject,
    `${issuedBy}: ${certificate.issuer}`,
    `${valid}: ${formatTime(certificate.notBefore, language)} – ${formatTime(certificate.notAfter, language)}`,
    ...(certificate.altNames.length > 0 ? [`${names}: ${certificate.altNames.join(', ')}`] : []),
    `SHA-256: ${certificate.sha256}`,
    ...(certificate.sha1 === undefined ? [] : [`SHA-1: ${certificate.sha1}`])
  ].join('\n')
}

/** The agent's services, its last successful search, a pending restart, and the parts that could not be read. */
export function updateAgentLines(
  { services, lastSearchAt, restartPending, refused }: EvidenceValue<'update-agent'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  const searched = lastSearchAt === null ? [] : [lastSearchAt === 'never' ? words.never : lastSearchAt]
  const pending = restartPending === null ? [] : [restartPending ? words.yes : words.no]
  return [
    ...(services ?? []).map((service) => ({ what: words.updateService, value: agentServiceQuote(service) })),
    ...searched.map((value) => ({ what: words.lastSearch, value })),
    ...pending.map((value) => ({ what: words.restart, value })),
    ...refused.map(({ part, code }) => ({ what: words.refused, value: `${part}: ${code}` }))
  ]
}

/** How watching ended, every change of the server's state with its time, and what else changed. */
export function watchLines(
  { ended, endedAt, rounds, states, changed }: EvidenceValue<'watch'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  const names: Readonly<Partial<Record<string, { readonly name: string }>>> = probesText[language] satisfies Record<
    ProbeId,
    { readonly name: string }
  >
  return [
    ...states.map(({ at, works, quote }) => ({ what: works ? words.works : words.fails, value: quote, at })),
    ...(changed.length === 0
      ? []
      : [{ what: words.changed, value: changed.map((probe) => names[probe]?.name ?? probe).join(', ') }]),
    { what: `${words.rounds}: ${rounds}`, value: words.watched[ended], at: endedAt }
  ]
}
