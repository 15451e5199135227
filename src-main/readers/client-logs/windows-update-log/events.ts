import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { originOf } from '../../../contract/url.ts'
import { citedText, NewestEvents, type EventDraft } from '../newest-events.ts'
import { success } from '../result-code.ts'
import { contentFailure, isBelowFailure, proxyIn, requestFailure, type RequestFailure } from './failures.ts'
import type { LogTimestamp } from './log-timestamp.ts'
import type { LogRecord } from './records.ts'
import { startedPhase } from './vocabulary.ts'
import { scanStep, type ScanStep } from './scans.ts'
import { configuredServer, requestTarget, WsusOrigins } from './targets.ts'
import { Threads, type ThreadState } from './thread.ts'

/**
 * Maximum distance, in lines of one thread, between messages that report the same request or the same end of a scan.
 */
const together = 8

/** The agent's name for the call that hands over its reports (MS-WUSP 3.1.1). */
const ofReport = /\bReportEventBatch/i

/** Converts entries to events in order; earlier lines of the same thread provide the context of later ones. */
export class EventTracker {
  private readonly threads = new Threads()
  private readonly origins = new WsusOrigins()
  private lastServer: string | null = null
  private lastProxy: string | null = null
  readonly events = new NewestEvents()

  read(record: LogRecord, at: LogTimestamp): void {
    const { message } = record
    const state = this.threads.state(record.thread)
    state.sinceEnd++
    state.sinceBurst++
    const step = scanStep(message)
    if (step !== null) this.scan(step, state, record, at)
    const failure = requestFailure(message)
    if (failure !== null) this.failure(failure, state, record, at)
    else if (step === null && !this.content(message, record, at)) this.surroundings(message, state, record, at)
  }

  private add(record: LogRecord, at: LogTimestamp, event: Pick<LogEvent, 'kind'> & Partial<LogEvent>): EventDraft {
    return this.events.add({ line: record.line, at: at.iso, text: citedText(record.raw), ...event })
  }

  private content(message: string, record: LogRecord, at: LogTimestamp): boolean {
    const failed = contentFailure(message)
    if (failed !== null) this.add(record, at, failed)
    return failed !== null
  }

  private scan(step: ScanStep, state: ThreadState, record: LogRecord, at: LogTimestamp): void {
    if (step.step !== 'start') this.threads.adoptNameless(state)
    switch (step.step) {
      case 'start': {
        const started = this.add(record, at, { kind: 'scan-started', ...(step.caller && { caller: step.caller }) })
        Object.assign(state, { busyElsewhere: false, ended: null, startlessService: undefined })
        Object.assign(state, { url: undefined, service: undefined, found: false })
        state.scan = { started, caller: step.caller, service: undefined, phase: undefined }
        return
      }
      case 'service':
        return this.scanService(step.service, state)
      case 'end':
        if (step.code === null && this.endsAgain(state, step.caller)) return
        // an END without a result is a success only if the search said what it found: other lines may be cut out
        return this.ended(step.code ?? (state.found ? success : undefined), step.caller, state, record, at)
      case 'exit-code':
        return this.exitCode(step.code, state, record, at)
      case 'failed': {
        if (state.ended?.code === step.code && state.sinceEnd <= together) return
        const service = state.scan?.service
        this.add(record, at, { kind: 'scan-failed', code: step.code, ...(service && { service }) })
        return
      }
      case 'searched':
      case 'not-searched':
        state.found = step.step === 'searched'
        return
      default:
        state.busyElsewhere = step.step === 'other-start'
    }
  }

  private scanService(service: LogEvent['service'], state: ThreadState): void {
    if (service === undefined || state.scan?.service !== undefined) return
    if (state.scan === null) {
      state.startlessService = service
      return
    }
    state.scan.service = service
    state.scan.started.service = service
  }

  /** True for an END line whose result was already reported by the exit code. */
  private endsAgain(state: ThreadState, caller: string | undefined): boolean {
    if (state.ended === null || state.scan !== null || state.sinceEnd > together) return false
    if (caller !== undefined) state.ended.caller ??= caller
    return true
  }

  private exitCode(code: string, state: ThreadState, record: LogRecord, at: LogTimestamp): void {
    if (state.busyElsewhere || (record.component !== '' && record.component.toLowerCase() !== 'agent')) return
    const late = (state.ended?.code ?? success) === success && state.scan === null && state.sinceEnd <= together
    if (!late || state.ended === null) return this.ended(code, undefined, state, record, at)
    Object.assign(state.ended, { code, line: record.line, text: citedText(record.raw) })
  }

  private ended(
    code: string | undefined,
    caller: string | undefined,
    state: ThreadState,
    record: LogRecord,
    at: LogTimestamp
  ): void {
    const own = caller === undefined || state.scan?.caller === undefined || state.scan.caller === caller
    const scan = (own ? state.scan : null) ?? this.threads.takeScanOf(caller)
    const named = caller ?? scan?.caller
    const service = scan === null ? state.startlessService : scan.service
    const result = { ...(named && { caller: named }), ...(service && { service }) }
    state.ended = this.add(record, at, { kind: 'scan-ended', ...(code && { code }), ...result })
    Object.assign(state, { scan: null, found: false, startlessService: undefined, sinceEnd: 0, burst: [] })
    Object.assign(state, { url: undefined, service: undefined })
  }

  private failure(failure: RequestFailure, state: ThreadState, record: LogRecord, at: LogTimestamp): void {
    const sameMoment = state.sinceBurst <= together && near(state.burst.at(-1)?.at ?? null, at.iso)
    if (!sameMoment) state.burst = []
    state.found = false
    state.sinceBurst = 0
    if (failure.url !== undefined) this.nameBurst(failure.url, state)
    // a failed send is logged before its URL; the thread's previous URL may belong to another request
    const url = failure.url ?? (/\bSend/i.test(record.message) ? undefined : state.url)
    const same = state.burst.find((draft) => draft.code === failure.code && (!draft.url || !url || draft.url === url))
    const service =
      (url === undefined ? undefined : this.origins.serviceOf(url)) ?? state.scan?.service ?? state.service
    const phase = ofReport.test(record.message) ? ({ phase: 'report' } as const) : {}
    const result = {
      ...failure,
      ...phase,
      ...(url !== undefined && { url }),
      ...(service !== undefined && { service })
    }
    if (same === undefined) state.burst.push(this.add(record, at, { kind: 'request-failed', ...result }))
    else Object.assign(same, { ...result, ...same })
    if (failure.proxy !== undefined) this.lastProxy = failure.proxy
  }

  /** Sets the URL of earlier reports about the same request, once a line states it. */
  private nameBurst(url: string, state: ThreadState): void {
    const service = this.origins.serviceOf(url)
    state.url = url
    state.service = service ?? state.service
    for (const event of state.burst.filter((draft) => draft.url === undefined)) {
      Object.assign(event, { url, ...(service && { service }) })
    }
  }

  private surroundings(message: string, state: ThreadState, record: LogRecord, at: LogTimestamp): void {
    const server = configuredServer(message)
    if (server !== null) this.server(server, record, at)
    const target = requestTarget(message)
    if (target !== null) {
      const origin = originOf(target.url)
      const known = originOf(this.lastServer ?? '').toLowerCase() === origin.toLowerCase()
      if (target.wsus && !known) this.server(origin, record, at)
      state.url = target.url
      state.service = target.service ?? this.origins.serviceOf(target.url)
      if (target.wsus) this.scanService('wsus', state)
    }
    this.phase(message, state, record, at)
    const proxy = proxyIn(message)
    if (proxy === null) return
    if (isBelowFailure(message) && state.sinceBurst <= together) {
      for (const event of state.burst.filter((draft) => draft.proxy === undefined)) event.proxy = proxy
    }
    if (proxy === this.lastProxy) return
    this.lastProxy = proxy
    this.add(record, at, { kind: 'proxy-used', proxy })
  }

  /** Records a phase once per scan: a sync consists of hundreds of calls. */
  private phase(message: string, state: ThreadState, record: LogRecord, at: LogTimestamp): void {
    const phase = state.scan === null ? null : startedPhase(message)
    if (state.scan === null || phase === null || state.scan.phase === phase) return
    state.scan.phase = phase
    const result = { ...(state.scan.caller && { caller: state.scan.caller }) }
    const { service } = state.scan
    this.add(record, at, { kind: 'phase-reached', phase, ...result, ...(service && { service }) })
  }

  private server(url: string, record: LogRecord, at: LogTimestamp): void {
    if (url !== '') this.origins.add(url)
    this.lastServer = url
    this.add(record, at, { kind: 'server', url })
  }
}

/** True if the times differ by less than a second, or if either is unknown. */
function near(before: string | null, now: string | null): boolean {
  if (before === null || now === null) return before === now
  return Math.abs(Date.parse(`${before.replace('Z', '')}Z`) - Date.parse(`${now.replace('Z', '')}Z`)) <= 1000
}
