import { probeName } from '../../src-main/presentation/probe-name.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { ProbeProgress, WatchProgress } from '../../src-main/service/api.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatBytes, formatDuration } from '../../src-main/presentation/format.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import type { FilesReading } from '../host/selected-files.ts'
import { type Running, runTime } from './running.ts'
import { runningHeadline } from './running-headline.ts'
import { type RequestRow, requestRows, type RunningStep, runningSteps } from './running-steps.ts'
import type { GlyphName } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

interface ProbeRow {
  readonly probe: ProbeId
  readonly mark: GlyphName
  readonly name: string
  readonly state: string
  readonly duration: string
}

export interface RunningViewModel {
  readonly title: string
  readonly lead: string
  /** Whether there is no single run to draw: files are read, or the check is repeated. */
  readonly reading: boolean
  /** What it waits for, said when it changes. */
  readonly status: string
  readonly count: string
  /** How long it has taken and can take. */
  readonly time: string
  /** Of the whole, from 0 to 1. */
  readonly share: number
  readonly steps: readonly RunningStep[]
  readonly requests: readonly RequestRow[]
  readonly rows: readonly ProbeRow[]
}

/** In the sentence above the list, which names them all. */
const mostNamed = 2

/** One thing turns on the page, and that is the step. */
const marks: Readonly<Record<ProbeProgress['state'], GlyphName>> = {
  running: 'open',
  collected: 'ok',
  failed: 'unknown',
  skipped: 'none'
}

/** The page of a run at one moment; `now` in milliseconds on the clock of the page. */
export function runningView(running: Running, now: number, language: Language): RunningViewModel {
  const ui = uiText[language]
  const rows = running.heard.map(({ probe, state, durationMs }) => ({
    probe,
    mark: marks[state],
    name: probeName(probe, language),
    state: ui.running.states[state],
    duration: state === 'running' ? '' : formatDuration(durationMs, language)
  }))
  const common = { rows, steps: [], requests: [], time: elapsedText(now - running.began, language) }
  const headline = runningHeadline(running, now, language)
  const { reading, watched } = running
  if (reading !== null) return { ...common, title: headline.title, ...readingView(reading, language) }
  if (watched !== undefined) return { ...common, ...watchedView(watched, language) }
  const open = running.heard.filter(({ state }) => state === 'running')
  const done = rows.length - open.length
  const all = running.plan?.probes.length ?? rows.length
  return {
    ...common,
    ...headline,
    reading: false,
    status: statusOf(
      running,
      open.map(({ probe }) => probeName(probe, language)),
      language
    ),
    count: all === 0 ? '' : ui.running.answers(formatNumber(done, language), formatNumber(all, language)),
    ...timeView(running, now, { done, all }, language),
    steps: runningSteps(running, language),
    requests: requestRows(running, now, language)
  }
}

/** By time where the host says how much there is; else by what is done. */
function timeView(
  running: Running,
  now: number,
  { done, all }: { readonly done: number; readonly all: number },
  language: Language
): Pick<RunningViewModel, 'time' | 'share'> {
  const { elapsedMs, untilMs } = runTime(running, now)
  const elapsed = elapsedText(elapsedMs, language)
  if (untilMs === null) return { time: elapsed, share: all === 0 ? 0 : done / all }
  if (done === all) return { time: elapsed, share: 1 }
  const left = formatNumber(Math.ceil(Math.max(0, untilMs - elapsedMs) / 1000), language)
  return { time: `${elapsed}, ${uiText[language].running.left(left)}`, share: untilMs === 0 ? 0 : elapsedMs / untilMs }
}

type Partly = Pick<RunningViewModel, 'lead' | 'reading' | 'status' | 'count' | 'share'>

function readingView(reading: FilesReading, language: Language): Partly {
  const ui = uiText[language]
  const all = reading.name !== null && reading.bytes === reading.totalBytes
  return {
    reading: true,
    share: reading.bytes / Math.max(reading.totalBytes, 1),
    status: all ? ui.running.evaluating : ui.start.readingFiles,
    count: readOf(reading, language),
    lead: ui.running.filesLead
  }
}

function watchedView(
  { round, works, at, elapsedMs, forMs }: WatchProgress,
  language: Language
): Partly & Pick<RunningViewModel, 'title'> {
  const words = uiText[language].watch
  const time = formatTime(at, language)
  const left = formatNumber(Math.ceil(Math.max(0, forMs - elapsedMs) / 60_000), language)
  return {
    reading: true,
    share: Math.min(elapsedMs, forMs) / forMs,
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

function statusOf({ heard }: Running, open: readonly string[], language: Language): string {
  const ui = uiText[language]
  if (heard.length === 0) return ui.running.starting
  if (open.length === 0) return ui.running.concluding
  const more = open.length - mostNamed
  return ui.running.waitingFor(open.slice(0, mostNamed).join(', '), more <= 0 ? null : formatNumber(more, language))
}

/** The time since the beginning in whole seconds. */
function elapsedText(ms: number, language: Language): string {
  return uiText[language].running.elapsed(formatNumber(Math.max(0, Math.floor(ms / 1000)), language))
}
