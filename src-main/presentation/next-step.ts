import type { CheckId } from '../contract/check-ids.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { decidingFiles } from '../knowledge/deciding-files.ts'
import { evidenceOwner } from '../knowledge/evidence-owner.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { nextStepText } from '../text/next-step.text.ts'
import { probesText } from '../text/probes.text.ts'
import { serverLogsRequest } from '../text/server-logs-request.ts'
import { termsText } from '../text/terms.text.ts'
import { ledByContradiction } from './contradicting-files.ts'
import { ledByScan } from './led-by-scan.ts'
import { mostToFetch, type NextAction, type NextStep } from './next-action.ts'
import { missingLine, missingProbes, whyMissing } from './why-missing.ts'
import {
  causeInStep,
  causeText,
  newestCode,
  verdictText,
  type CauseText,
  type Step,
  type TextContext
} from './verdict.ts'

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/** The case's next step; null where nothing is wrong. */
export function nextStep({ diagnosis, evidence }: JudgedCase, wording: TextContext): NextStep | null {
  const { language } = wording
  const { cause } = verdictText(diagnosis, wording)
  if (cause !== null) {
    const step = withServerFiles(fromCause(cause), cause.check, evidence, language)
    return ledByContradiction(step, diagnosis, evidence, language)
  }
  if (diagnosis.verdict.outcome === 'clear') return null
  const open = serverLogs(diagnosis, language) ?? deciding(diagnosis, evidence, language)
  return ledByContradiction(ledByScan(open, diagnosis, wording), diagnosis, evidence, language)
}

/** The next step of one step of the diagnosis; null where it is clear, or waits. */
export function nextStepOf(step: Step, { diagnosis, evidence }: JudgedCase, wording: TextContext): NextStep | null {
  const cause = causeInStep(step, diagnosis)
  if (cause !== null) return fromCause(causeText(cause, diagnosis, wording))
  if (step.state !== 'undecided') return null
  const logs = step.id === 'timeout' ? serverLogs(diagnosis, wording.language) : null
  return logs ?? toFetch(missingOf(diagnosis, step), evidence, wording.language)
}

/** An action in one line. */
export function actionLine({ what, why }: NextAction): string {
  return why === null ? what : `${what} (${why})`
}

function fromCause({ next, who, steps, command }: CauseText): NextStep | null {
  return next === '' ? null : { headline: next, who, actions: steps.map(plain), command: command ?? null }
}

/** Names the file of the server that tells the setting behind the cause, where it is not there yet. */
function withServerFiles(
  step: NextStep | null,
  check: string,
  evidence: readonly Evidence[],
  language: Language
): NextStep | null {
  const files = Object.hasOwn(decidingFiles, check) ? (decidingFiles[check as CheckId] ?? []) : []
  const absent = files.filter((probe) => !evidence.some((envelope) => envelope.probe === probe))
  if (step === null || absent.length < files.length) return step
  return { ...step, actions: [...step.actions, ...absent.map((probe) => toGet(probe, evidence, language))] }
}

function toGet(probe: ProbeId, evidence: readonly Evidence[], language: Language): NextAction {
  return {
    what: probesText[language][probe].fetch,
    who: termsText[language].actors[evidenceOwner[probe]],
    why: `${probesText[language][probe].name}: ${whyMissing(probe, evidence, language)}`
  }
}

function serverLogs(diagnosis: Diagnosis, language: Language): NextStep | null {
  const logs = serverLogsRequest(diagnosis, language)
  if (logs === null) return null
  const who = termsText[language].actors[logs.actor]
  return { headline: logs.next, who, actions: logs.steps.map(plain), command: null }
}

/** The one thing that would decide comes first; what else is missing follows. */
function deciding(diagnosis: Diagnosis, evidence: readonly Evidence[], language: Language): NextStep {
  const missing = missingProbes(diagnosis.steps)
  const { wouldDecide } = diagnosis.verdict
  if (wouldDecide === undefined || wouldDecide === 'missing-evidence') return toFetch(missing, evidence, language)
  // its own action already asks for the connection
  const isAsked = wouldDecide === 'live-connection'
  const others = toFetch(isAsked ? missing.filter((probe) => probe !== 'wsus-access') : missing, evidence, language)
  const newest = newestCode(diagnosis.codes)
  const code = diagnosis.verdict.failedDownload ?? diagnosis.verdict.failedInstallation ?? newest?.code ?? ''
  const { headline, actions } = nextStepText[language].deciding[wouldDecide]({
    code: code === '' ? '' : formatCode(code),
    time: newest?.last == null ? '' : formatTime(newest.last, language, 'minute'),
    server: diagnosis.wsus?.url ?? ''
  })
  const who = termsText[language].actors.client
  const first = actions.map((what) => ({ what, who, why: null }))
  // its own steps are complete, and nothing else explains a download or an installation
  const isComplete = wouldDecide === 'content-request' || wouldDecide === 'installation-log'
  const rest = isComplete ? [] : others.actions.slice(0, mostToFetch - first.length)
  return { headline, who, actions: [...first, ...rest], command: null }
}

/** What one step waits for, in the order of the whole case, so that its page and the result ask for the same thing first. */
function missingOf({ steps }: Diagnosis, step: Step): readonly ProbeId[] {
  const own = new Set(missingProbes([step]))
  return missingProbes(steps).filter((probe) => own.has(probe))
}

/**
 * What undecided checks wait for, the piece that most of them miss first: it is the headline and the first action. All that
 * administrator rights would bring is one action.
 */
function toFetch(probes: readonly ProbeId[], evidence: readonly Evidence[], language: Language): NextStep {
  const words = nextStepText[language]
  const { client } = termsText[language].actors
  const of = (probe: ProbeId | undefined): readonly Evidence[] => evidence.filter((one) => one.probe === probe)
  const refused = probes.filter((probe) => isRefused(of(probe)))
  const why = refused.map((probe) => missingLine(probe, evidence, language)).join('; ')
  const administrator = { what: words.administrator, who: client, why: why === '' ? null : why }
  const store = isTrustOpen(evidence) ? [{ what: words.store, who: client, why: null }] : []
  const [first] = probes
  const fetched = probes.flatMap((probe) =>
    refused.includes(probe) ? (probe === refused[0] ? [administrator] : []) : [toGet(probe, evidence, language)]
  )
  const actions = [...(isRefused(of(first)) ? [...fetched, ...store] : [...store, ...fetched])].slice(0, mostToFetch)
  const needs = refused.includes(first ?? 'client')
    ? 'administrator'
    : store.length === 0 && isDeclined(of(first))
      ? 'network'
      : null
  const headline = headlineOf(first, needs, store.length > 0, language)
  return {
    headline,
    who: actions[0]?.who ?? client,
    actions: actions.length === 0 ? [{ what: words.fallback, who: client, why: null }] : actions,
    command: null,
    needs
  }
}

function headlineOf(
  probe: ProbeId | undefined,
  needs: NextStep['needs'],
  isTrustOpen: boolean,
  language: Language
): string {
  const { first } = nextStepText[language]
  if (needs === 'administrator') return first.administrator
  if (isTrustOpen) return first.store
  if (needs === 'network') return first.network
  return probe === undefined ? first.again : first.evidence(probesText[language][probe].name)
}

function plain(what: string): NextAction {
  return { what, who: null, why: null }
}

/** Something was left out for want of rights. */
function isRefused(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (envelope) =>
      (envelope.status === 'skipped' && envelope.reason === 'needs-administrator') ||
      (envelope.status === 'failed' && envelope.reason === 'access-denied')
  )
}

/** The connection was left out on request. */
function isDeclined(evidence: readonly Evidence[]): boolean {
  return evidence.some((one) => one.probe === 'wsus-access' && one.status === 'skipped' && one.reason === 'declined')
}

/** True if a certificate was received and its trust could not be determined. */
function isTrustOpen(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (envelope) =>
      envelope.probe === 'wsus-access' &&
      envelope.status === 'collected' &&
      envelope.value.paths.some(({ attempts }) =>
        attempts.some(({ tls }) => tls !== null && tls.chain.length > 0 && tls.trust === 'unknown')
      )
  )
}
