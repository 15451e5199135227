import { type StepId, stepIds } from '../../src-main/contract/check.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { testAddresses } from '../../src-main/knowledge/test-addresses.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import { probeName } from '../../src-main/presentation/probe-name.ts'
import { readsOfStep } from '../../src-main/presentation/reads-of-step.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { AskedRequest, Running } from './running.ts'
import type { GlyphName } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** What one step reads. `read` says no more than that: nothing is judged before the end. */
export interface RunningStep {
  readonly id: StepId
  readonly name: string
  readonly state: 'read' | 'running' | 'later'
  readonly mark: GlyphName
  readonly detail: string
  readonly duration: string
}

export interface RequestRow {
  readonly address: string
  /** Of its time, from 0 to 1. */
  readonly share: number
  readonly text: string
}

/** The steps that this run reads for. One at most is running: the first that is not read, as everything runs at once. */
export function runningSteps(running: Running, language: Language): readonly RunningStep[] {
  const wanted = running.step === null ? stepIds : [running.step]
  const open = wanted.find((id) => !isRead(id, running))
  return wanted.map((id, index) => {
    const state = isRead(id, running) ? 'read' : id === open ? 'running' : 'later'
    const reads = heardOf(id, running)
    const longest = Math.max(0, ...reads.map(({ durationMs }) => durationMs))
    return {
      id,
      name: running.step !== null || index === 0 ? nameOf(id, language) : `${index} · ${nameOf(id, language)}`,
      state,
      mark: ({ read: 'ok', running: 'running', later: 'open' } as const)[state],
      detail: detailOf(id, state, running, language),
      duration: state === 'read' && reads.length > 0 ? formatDuration(longest, language) : ''
    }
  })
}

function nameOf(id: StepId, language: Language): string {
  return termsText[language].steps[id].name
}

function heardOf(id: StepId, { heard, step }: Running): Running['heard'] {
  const own: readonly ProbeId[] = readsOfStep[id]
  // a step that is checked again reads what it needs again, even if another step reads it as well
  return step === null ? heard.filter(({ probe }) => own.includes(probe)) : heard
}

/** Not before everything planned for it ended; without a plan, not before everything reported did. */
function isRead(id: StepId, running: Running): boolean {
  const { plan, heard, step } = running
  const own: readonly ProbeId[] = readsOfStep[id]
  const planned = plan?.probes.map(({ probe }) => probe).filter((probe) => step !== null || own.includes(probe)) ?? []
  const ended = heard.filter(({ state }) => state !== 'running').map(({ probe }) => probe)
  if (planned.length > 0) return planned.every((probe) => ended.includes(probe))
  return heard.length > 0 && ended.length === heard.length
}

function detailOf(id: StepId, state: RunningStep['state'], running: Running, language: Language): string {
  const words = uiText[language].running
  const reads = heardOf(id, running)
  if (state !== 'read') {
    const [first] = reads.filter((read) => read.state === 'running')
    return first === undefined ? words.waits : words.waitingFor(probeName(first.probe, language), null)
  }
  if (id === 'certificate' && /^http:/i.test(running.known?.server ?? '')) return words.noCertificate
  const collected = reads.filter((read) => read.state === 'collected').length
  const others = reads.length - collected
  return [
    words.collected(formatNumber(collected, language)),
    ...(others > 0 ? [words.others(formatNumber(others, language))] : [])
  ].join(' · ')
}

/** The three test addresses, as soon as one was asked. */
export function requestRows(running: Running, now: number, language: Language): readonly RequestRow[] {
  const limitMs = running.plan?.probes.find(({ probe }) => probe === 'wsus-access')?.timeoutMs ?? null
  return testAddresses.flatMap(({ id, path }) => {
    const own = running.requests.filter(({ address }) => address === id)
    if (own.length === 0) return []
    const waiting = own.filter(isWaiting)
    const since = Math.max(0, ...waiting.map(({ at }) => now - at))
    const share = waiting.length === 0 ? 1 : limitMs === null ? 0 : Math.min(1, since / limitMs)
    return [{ address: path.split('/')[1] ?? path, share, text: requestText(own, now, language) }]
  })
}

export function isWaiting({ asked, ended }: AskedRequest): boolean {
  return ended.length < asked
}

function requestText(own: readonly AskedRequest[], now: number, language: Language): string {
  const words = uiText[language].running.request
  return own
    .map((request) => {
      const text = endText(request, now, language)
      return own.length === 1 ? text : `${request.proxied ? words.proxied : words.direct}: ${text}`
    })
    .join(' · ')
}

function endText(request: AskedRequest, now: number, language: Language): string {
  const words = uiText[language].running.request
  if (isWaiting(request)) return words.waits(formatNumber(Math.max(0, Math.floor((now - request.at) / 1000)), language))
  const ends = request.ended.map(({ httpStatus, durationMs }) =>
    httpStatus === null ? words.none : words.answered(String(httpStatus), formatDuration(durationMs, language))
  )
  return [...new Set(ends)].join(', ')
}
