import type { StepId } from '../../src-main/contract/check.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import type { ServerSettings } from '../../src-main/contract/evidence/server-settings.ts'
import type { Api, Calls, RunChoice, SampleId, Session } from '../../src-main/service/api.ts'
import { runChoiceOf } from './run-choice.ts'
import { copyText } from '../host/browser.ts'
import type { ViewContext } from '../view-models/view-model.ts'
import type { FilesReading, SelectedFiles } from '../host/selected-files.ts'
import type { Ended } from '../host/ended.ts'
import { openFiles } from '../host/open-files.ts'
import { type CaseParts, loadCaseParts } from './load-case-parts.ts'
import { lostNotice, type Notice } from './notice.ts'
import { type Page, pageOf } from '../view-models/pages.ts'
import { Comparing } from './comparing.svelte.ts'
import { Documents } from './documents.svelte.ts'
import { HostWatch } from './host-watch.svelte.ts'
import { LastCase } from './last-case.svelte.ts'
import { Navigation } from './navigation.svelte.ts'
import { Repairs } from './repairs.svelte.ts'
import { newRun, type Running, withProgress } from '../view-models/running.ts'
import { Toasts } from './toasts.svelte.ts'
import { uiText } from '../text/wizard.text.ts'

/** State of the wizard: case, run, language and colours; what has a state of its own is a member. */
export class Wizard {
  readonly #api: Api
  readonly #loadCaseView: () => Promise<unknown>
  /** False if the host reads files in place, with any size. */
  readonly sendsFiles: boolean
  #stopReading = (): void => undefined
  parts = $state.raw<CaseParts | null>(null)
  language = $state<Language>('de')
  dark = $state(false)
  session = $state.raw<Session | null>(null)
  /** Diagnosis before the last repeated check; null if there is nothing to compare. */
  previous = $state.raw<Diagnosis | null>(null)
  running = $state.raw<Running | null>(null)
  notice = $state.raw<Notice | null>(null)
  /** The shown case comes from a completed run; announced to screen readers. */
  ended = $state(false)
  /** What "check again" repeats; null if the case came from files. */
  repeat = $state.raw<RunChoice | null>(null)

  readonly navigation: Navigation = new Navigation({
    hasCase: () => this.session !== null,
    left: () => {
      this.documents.refusal = null
      this.documents.supportParts = null
    }
  })
  readonly documents: Documents = new Documents(
    (channel, ...args) => this.#ask(channel, ...args),
    () => this.language,
    (name) => this.toasts.say(this.ui.saved(name))
  )
  readonly repairs: Repairs = new Repairs({
    api: () => this.#api,
    show: (session) => this.#show(session),
    notify: (notice) => (this.notice = notice),
    language: () => this.language
  })
  readonly comparing: Comparing = new Comparing({
    ask: (channel, ...args) => this.#ask(channel, ...args),
    read: (given, signal) =>
      this.#answered(() => openFiles(this.#api, given, { signal, onRead: () => undefined }, true)),
    failed: ({ reason, detail }) => (this.notice = { id: reason, detail })
  })
  readonly toasts: Toasts = new Toasts()
  readonly host: HostWatch
  readonly last: LastCase = new LastCase({
    ask: (channel, ...args) => this.#ask(channel, ...args),
    current: () => this.session,
    show: async (session) => {
      if (!(await this.#loadCaseParts())) return
      await this.#show(session)
      this.navigation.go('result')
    },
    take: (ended) => this.#take(ended, null),
    cleared: () => {
      this.session = null
      void this.documents.take(null)
      this.previous = null
      this.repairs.offers = []
      this.navigation.go('start')
    },
    deleted: (undo) => this.toasts.say(this.ui.deleted, undo)
  })

  readonly ui = $derived(uiText[this.language])
  readonly wording = $derived<ViewContext>({
    language: this.language,
    ...(this.parts?.texts ?? { texts: {} }),
    evidence: this.session?.evidence ?? []
  })
  readonly steps = $derived(
    this.session === null ? [] : (this.parts?.views.stepViews(this.session.diagnosis, this.wording) ?? [])
  )
  readonly result = $derived(
    this.session === null ? null : (this.parts?.views.resultView(this.session.diagnosis, this.wording) ?? null)
  )
  readonly place = $derived<Page | 'running'>(this.running === null ? this.navigation.page : 'running')

  /** `loadCaseView` fetches what shows a case, which is not part of the first page. */
  constructor(
    api: Api,
    preference: { readonly language: Language; readonly dark: boolean },
    loadCaseView: () => Promise<unknown>
  ) {
    this.#api = api
    this.host = new HostWatch(api)
    this.#loadCaseView = loadCaseView
    this.sendsFiles = api.openPaths === null
    this.language = preference.language
    this.dark = preference.dark
  }

  /** Subscribes to the service and restores its current case, e.g. after a reload. */
  async boot(): Promise<void> {
    this.#api.onProgress((progress) => {
      if (this.running !== null) this.running = withProgress(this.running, progress, performance.now())
    })
    const session = await this.#ask('case:current')
    if (session === null || this.running !== null) return
    this.last.kept = session.reopened === true ? session : null
    if (this.last.kept !== null && pageOf(location.hash) === 'start') return
    if (!(await this.#loadCaseParts())) return
    await this.#show(session)
    this.navigation.follow(location.hash)
  }

  async checkComputer(choice: RunChoice): Promise<void> {
    // a search and a watch need consent each time
    await this.#run({ ...choice, search: false, watchMinutes: undefined }, () =>
      this.#ask('case:check-computer', choice)
    )
  }

  /** Repeats the probes of one step and stays on its page to show the difference. */
  async checkStep(step: StepId, choice: RunChoice): Promise<void> {
    await this.#run(choice, () => this.#ask('case:check-step', step, choice), step)
  }

  async openFiles(given: SelectedFiles): Promise<void> {
    if (this.running !== null) return
    const stop = new AbortController()
    this.#stopReading = () => stop.abort()
    const onRead = (reading: FilesReading) => void (this.running &&= { ...this.running, reading })
    const open = () => this.#answered(() => openFiles(this.#api, given, { signal: stop.signal, onRead }))
    await this.#run(null, open, null, { name: null, bytes: 0, totalBytes: 0, bytesPerSecond: 0 })
  }

  async openSample(id: SampleId): Promise<void> {
    if (this.running !== null) return
    this.notice = null
    const ended = await this.#ask('case:open-sample', id)
    if (ended?.ok === false && ended.reason === 'nothing-readable') this.notice = { id: 'no-sample', detail: '' }
    else await this.#take(ended, null)
  }

  /** False, with a notice where the host is gone, when the answers were not taken. */
  async answer(settings: ServerSettings): Promise<boolean> {
    const session = await this.#ask('case:answer', settings)
    if (session !== null) await this.#show(session)
    return session !== null
  }

  async cancel(): Promise<void> {
    if (this.running !== null) this.running = { ...this.running, cancelling: true }
    this.#stopReading()
    await this.#ask('case:cancel')
  }

  /** Copies a text; false, with a notice, if copying is refused. */
  async copy(text: string): Promise<boolean> {
    const copied = await copyText(text)
    if (!copied) this.notice = { id: 'no-clipboard', detail: '' }
    return copied
  }

  async #show(session: Session): Promise<void> {
    this.comparing.clear()
    this.session = { ...session, diagnosis: this.parts?.views.inLocalTime(session) ?? session.diagnosis }
    const fromHere = session.diagnosis.inputs.length === 0 && session.sample === undefined
    this.repeat ??= fromHere ? runChoiceOf(session.evidence) : null
    await Promise.all([this.repairs.refresh(), this.documents.take(session)])
  }

  async #run(
    repeat: RunChoice | null,
    start: () => Promise<Ended | null>,
    step: StepId | null = null,
    reading: FilesReading | null = null
  ): Promise<void> {
    this.notice = null
    this.ended = false
    this.running = newRun(performance.now(), step, reading)
    const [ended] = await Promise.all([start(), this.#loadCaseParts()])
    await this.#take(ended, repeat, step)
    // not before: the page of the case before would be shown, and could be used, for a moment
    this.running = null
    this.ended = ended?.ok === true
  }

  async #take(ended: Ended | null, repeat: RunChoice | null, step: StepId | null = null): Promise<void> {
    if (ended === null || !(await this.#loadCaseParts())) return
    if (!ended.ok) {
      this.notice = { id: ended.reason, detail: ended.detail }
      return
    }
    this.previous = repeat !== null && this.repeat !== null ? (this.session?.diagnosis ?? null) : null
    await this.#show(ended.session)
    this.repeat = repeat
    this.navigation.go(step ?? 'result')
  }

  /**
   * Loads what the first case needs: the texts of the checks and its view, which would otherwise leave the page without
   * a heading while it loads. False, with a notice, if that fails.
   */
  async #loadCaseParts(): Promise<boolean> {
    this.parts = (await loadCaseParts(this.#loadCaseView)) ?? this.parts
    if (this.parts === null) this.notice = { id: 'lost', detail: '' }
    return this.parts !== null
  }

  async #ask<C extends keyof Calls>(channel: C, ...args: Calls[C]['args']): Promise<Calls[C]['result'] | null> {
    return await this.#answered(() => this.#api.call(channel, ...args))
  }

  /** Calls the host; null, with a notice, if it does not respond. */
  async #answered<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask()
    } catch (error) {
      this.notice = lostNotice(error)
      return null
    }
  }
}
