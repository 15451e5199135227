import type { Status } from '../../contract/status.ts'
import { isRequired } from '../../derived/access/attempt-outcome.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { attemptViews, pathText, stages, type AttemptView } from '../../presentation/attempts.ts'
import { citedEvidence } from '../../presentation/evidence-place.ts'
import { capitalise } from '../../presentation/format.ts'
import { causeOf, causeStatus } from '../../presentation/verdict.ts'
import { missingLine, missingProbes } from '../../presentation/why-missing.ts'
import type { Line, ProofRow } from '../blocks.ts'
import { groupedBy, text, truncate, value } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'
import { pieceLinks, toAllChecks } from './piece-links.ts'
import { oneLine } from '../../presentation/one-line.ts'

/** The first page has room for so many. */
const most = 4
const quoteLength = 110

/** What the verdict rests on, grouped so that each thing is said once, and where it stands. */
export function proofRows(context: ReportContext): readonly ProofRow[] {
  const { outcome } = context.diagnosis.verdict
  if (outcome === 'undecided') return openRows(context)
  // where nothing is wrong, single values that were read prove less than the requests and the last scan
  const others = outcome === 'found' ? otherRows(context) : []
  return [...accessRows(context), ...others, ...scanRows(context), ...passedRows(context)].slice(0, most + 1)
}

/** The requests over the way that Windows takes: those that ended alike are one row. */
function accessRows(context: ReportContext): readonly ProofRow[] {
  const { evidence, language, text: own, diagnosis } = context
  const views = evidence.flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected' && envelope.origin === 'live'
      ? attemptViews(envelope.value, envelope.collectedAt, language)
      : []
  )
  const ways = views.filter(({ path, attempt }) => path.effective && isRequired(attempt))
  const cited = diagnosis.verdict.because.filter(({ probe }) => probe === 'wsus-access')
  return groupedBy(ways, ({ end }) => end).map((group): ProofRow => ({
    tone: toneOf(context, group),
    what: [
      text(own.proof.requests(group.map(({ address }) => address).join(', '), pathText(group[0].path, language))),
      value(group[0].end)
    ],
    from: cited.length === 0 ? [text(own.proof.connectionTest)] : pieceLinks(context, cited)
  }))
}

/** Where something fails, what else was answered is no proof of health. */
function toneOf({ diagnosis }: ReportContext, group: readonly AttemptView[]): Status {
  const tones = group.flatMap((view) => stages.map((stage) => view.stages[stage].status))
  if (tones.includes('bad')) return failedTone(diagnosis)
  return diagnosis.verdict.outcome === 'clear' ? 'ok' : 'none'
}

/** What failed is as sure a sign of the cause as the verdict is. */
function failedTone(diagnosis: ReportContext['diagnosis']): Status {
  const cause = causeOf(diagnosis)
  return cause === null ? 'bad' : causeStatus(cause, diagnosis)
}

/** What Windows' own requests met, and what else the verdict cites, as it stands there. */
function otherRows(context: ReportContext): readonly ProofRow[] {
  const { diagnosis, language, text: own } = context
  const others = diagnosis.verdict.because.filter(({ probe }) => probe !== 'wsus-access')
  return groupedBy(others, ({ probe, against = false }) => `${probe} ${against}`)
    .slice(0, 2)
    .map((group): ProofRow => {
      const [first] = group
      const { what, value: quote } = citedEvidence(first, language)
      const said = first.probe === 'winhttp-requests' ? windowsSays(context) : null
      return {
        tone: diagnosis.verdict.cause === null ? 'none' : failedTone(diagnosis),
        what:
          said === null
            ? [text(`${capitalise(what)}: `), value(truncate(oneLine(quote), quoteLength, own))]
            : [text(said)],
        from: pieceLinks(context, group)
      }
    })
}

/** The code of the newest request that Windows itself made and that failed, with its meaning. */
function windowsSays({ evidence, language, text: own }: ReportContext): string | null {
  const requests = evidence.flatMap((envelope) =>
    envelope.probe === 'winhttp-requests' && envelope.status === 'collected' ? envelope.value.requests : []
  )
  const failed = requests.findLast(({ outcome, code }) => outcome === 'failed' && code !== null)
  if (failed?.code != null) {
    const meaning = lookUp(failed.code)?.[language].meaning
    return own.proof.windows(`${formatCode(failed.code)}${meaning === undefined ? '' : ` – ${meaning}`}`)
  }
  const status = requests.findLast(({ status }) => status !== null)?.status ?? null
  return status === null ? null : own.proof.windows(`HTTP ${status}`)
}

/** How the newest scans of the logs ended. */
function scanRows({ diagnosis, language, text: own }: ReportContext): readonly ProofRow[] {
  const { attempts } = diagnosis.scanStory
  const last = attempts.at(-1)
  if (last === undefined) return []
  const at = attempts.findLastIndex(({ outcome, code }) => outcome !== last.outcome || code !== last.code)
  const count = attempts.length - 1 - at
  const shown = last.endedAt ?? last.startedAt
  const time = shown === null ? '' : formatTime(shown, language, 'minute')
  if (last.outcome === 'succeeded') {
    const tone = diagnosis.verdict.outcome === 'clear' ? 'ok' : 'none'
    return [{ tone, what: [text(own.proof.succeeded(time))], from: [text(own.proof.logs)] }]
  }
  if (last.outcome !== 'failed' || diagnosis.verdict.cause === null) return []
  const code = last.code === null ? '' : formatCode(last.code)
  return [{ tone: 'bad', what: [text(own.proof.failed(count, code, time))], from: [text(own.proof.logs)] }]
}

function passedRows(context: ReportContext): readonly ProofRow[] {
  const { diagnosis, text: own } = context
  const cause = causeOf(diagnosis)
  const steps = cause === null ? diagnosis.steps : diagnosis.steps.filter(({ id }) => id === cause.step)
  const count = steps.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'clear').length
  if (count === 0) return []
  const what: Line = [text(cause === null ? own.proof.passed(count) : own.proof.passedHere(count))]
  return [{ tone: 'ok', what, from: [toAllChecks(context)] }]
}

/** What is missing, the piece that most checks wait for first. */
function openRows({ diagnosis, evidence, language, text: own }: ReportContext): readonly ProofRow[] {
  const missing = missingProbes(diagnosis.steps)
  const rows = missing.slice(0, most).map((probe): ProofRow => ({
    tone: 'unknown',
    what: [text(capitalise(missingLine(probe, evidence, language)))],
    from: []
  }))
  const left = missing.length - rows.length
  return left > 0 ? [...rows, { tone: 'unknown', what: [text(own.proof.moreMissing(left))], from: [] }] : rows
}
