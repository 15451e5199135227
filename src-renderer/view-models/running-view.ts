import type { StepId } from '../../src-main/contract/check.ts'
import { probeName } from '../../src-main/presentation/probe-name.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { ProbeProgress, Progress, WatchProgress } from '../../src-main/service/api.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { formatBytes, formatDuration } from '../../src-main/presentation/format.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import type { GlyphName } from './view-model.ts'
import type { FilesReading } from '../host/selected-files.ts'
import { uiText } from '../text/wizard.text.ts'

/** A run as far as it has been heard of; one entry per probe, the newest state wins. */
export interface Running {
  readonly heard: readonly ProbeProgress[]
  readonly cancelling: boolean
  /** Null: no files are read, or not any more. */
  readonly reading: FilesReading | null
  /** The one step that is checked again; null where everything is. */
  readonly step: StepId | null
  /** The last round of watching; left out where nothing is watched. */
  readonly watched?: WatchProgress
  /** When it began, on the clock of the page, in milliseconds. */
  readonly began: number
}

interface ProbeRow {
  readonly probe: ProbeId
  readonly mark: GlyphName
  readonly name: string
  readonly state: string
  readonly duration: string
}

export interface RunningViewModel {
  readonly rows: readonly ProbeRow[]
  /** Those of them that are not done. */
  readonly waiting: readonly ProbeRow[]
  /** Whether there is no single run to draw: files are read, or the check is repeated. */
  readonly reading: boolean
  readonly done: number
  readonly status: string
  readonly count: string
  /** Of the bar, which is never empty of a scale. */
  readonly most: number
  readonly title: string
  readonly lead: string
}

export function withProgress(running: Running, progress: Progress): Running {
  if (progress.state === 'reading') return { ...running, reading: progress }
  if (progress.state === 'watching') return { ...running, watched: progress }
  const known = running.heard.some((candidate) => candidate.probe === progress.probe)
  const heard = known
    ? running.heard.map((item) => (item.probe === progress.probe ? progress : item))
    : [...running.heard, progress]
  return { ...running, heard, reading: null }
}

/** In the sentence above the list, which names them all. */
const mostNamed = 2

const marks: Readonly<Record<ProbeProgress['state'], GlyphName>> = {
  running: 'running',
  collected: 'ok',
  failed: 'unknown',
  skipped: 'none'
}

export function runningView(running: Running, language: Language): RunningViewModel {
  const ui = uiText[language]
  const rows = running.heard.map(({ probe, state, durationMs }) => ({
    probe,
    mark: marks[state],
    name: probeName(probe, language),
    state: ui.running.states[state],
    duration: state === 'running' ? '' : formatDuration(durationMs, language)
  }))
  const open = rows.filter((row) => row.mark === 'running')
  const done = rows.length - open.length
  const { reading, step } = running
  const title = step === null ? ui.running.title : ui.running.stepTitle(termsText[language].steps[step].name)
  const lead = step === null ? ui.running.lead : ui.running.stepLead
  if (reading !== null) {
    const most = Math.max(reading.totalBytes, 1)
    const count = readOf(reading, language)
    const all = reading.name !== null && reading.bytes === reading.totalBytes
    const status = all ? ui.running.evaluating : ui.start.readingFiles
    return {
      rows,
      waiting: open,
      reading: true,
      done: reading.bytes,
      most,
      status,
      count,
      title,
      lead: ui.running.filesLead
    }
  }
  if (running.watched !== undefined) return { rows, ...watchedView(running.watched, language) }
  const most = Math.max(rows.length, 1)
  const count = countOf(done, rows.length, language)
  const known = step === null ? knownSoFar(running, language) : null
  return {
    rows,
    waiting: open,
    reading: false,
    done,
    most,
    status: statusOf(running, open, language),
    count,
    title,
    lead: known ?? lead
  }
}

function watchedView(
  { round, works, at, elapsedMs, forMs }: WatchProgress,
  language: Language
): Omit<RunningViewModel, 'rows'> {
  const words = uiText[language].watch
  const time = formatTime(at, language)
  const left = formatNumber(Math.ceil(Math.max(0, forMs - elapsedMs) / 60_000), language)
  return {
    waiting: [],
    reading: true,
    done: Math.min(elapsedMs, forMs),
    most: forMs,
    status: works ? words.works(time) : words.fails(time),
    count: words.rounds(formatNumber(round, language), left),
    title: words.running,
    lead: words.lead
  }
}

function readOf({ name, bytes, totalBytes, bytesPerSecond }: FilesReading, language: Language): string {
  if (totalBytes === 0) return ''
  const rate = bytesPerSecond === 0 ? null : formatBytes(bytesPerSecond, language)
  const far = uiText[language].running.read(formatBytes(bytes, language), formatBytes(totalBytes, language), rate)
  return name === null ? far : `${far} · ${name}`
}

function statusOf(running: Running, open: readonly ProbeRow[], language: Language): string {
  const ui = uiText[language]
  if (running.heard.length === 0) return ui.running.starting
  if (open.length === 0) return ui.running.concluding
  const names = open.slice(0, mostNamed).map((row) => row.name)
  const more = open.length - names.length
  return ui.running.waitingFor(names.join(', '), more === 0 ? null : formatNumber(more, language))
}

function countOf(done: number, all: number, language: Language): string {
  if (all === 0) return ''
  return uiText[language].running.answers(formatNumber(done, language), formatNumber(all, language))
}

/** What the probes that are done already say; null for nothing, then the page says that it runs. */
function knownSoFar(running: Running, language: Language): string | null {
  const { known } = uiText[language].running
  const access = heardState(running, 'wsus-access')
  if (access === 'running') return known.asking
  if (access === 'collected') return known.answered
  return null
}

/** How far a probe is; null for one that was not heard of. Skipped counts as no answer. */
export function heardState({ heard }: Running, probe: ProbeId): 'running' | 'collected' | 'other' | null {
  const state = heard.find((item) => item.probe === probe)?.state
  if (state === undefined) return null
  return state === 'running' || state === 'collected' ? state : 'other'
}

/** The time since the beginning in whole seconds. */
export function elapsedText(ms: number, language: Language): string {
  return uiText[language].running.elapsed(formatNumber(Math.max(0, Math.floor(ms / 1000)), language))
}
