import type { Language } from '../../src-main/contract/text.ts'
import type {
  Api,
  Calls,
  DocumentResult,
  FileOut,
  RunChoice,
  RunResult,
  SampleId,
  Session
} from '../../src-main/service/api.ts'
import { copyText } from './clipboard.ts'
import type { Wording } from './check-view.ts'
import { download } from './download.ts'
import { evidenceRow } from './evidence-view.ts'
import type { NoticeId } from './notice-words.ts'
import { hashOf, type Page, pageOf } from './page.ts'
import { type NamedFile, readFiles } from './read-files.ts'
import { resultView } from './result.ts'
import { type Running, withProgress } from './running.ts'
import { stepViews } from './steps.ts'
import { ticketText } from './ticket-text.ts'
import { uiWords } from './words.ts'

export interface Notice {
  readonly id: NoticeId
  /** Words of a system or of the program; shown as they are. */
  readonly detail: string
}
export type DocumentChannel = 'report:pdf' | 'report:html' | 'report:json' | 'case:save'

/** What the wizard knows: the case, the run, the page, the reader's language and colours. */
export class Wizard {
  readonly #api: Api
  /** Not reactive: only tells the first page, which keeps the focus where it is, from later ones. */
  #arrivals = 0
  language = $state<Language>('de')
  dark = $state(false)
  page = $state<Page>('start')
  session = $state.raw<Session | null>(null)
  running = $state.raw<Running | null>(null)
  notice = $state.raw<Notice | null>(null)
  /** The choice "check again" repeats; null where the case came from files. */
  repeat = $state.raw<RunChoice | null>(null)
  making = $state<DocumentChannel | null>(null)
  /** Why a document could not be made, and what there is instead. */
  refusal = $state.raw<{ reason: keyof typeof uiWords.de.result.problems; alternative: FileOut | null } | null>(null)

  /** What the checks say; fetched with the first case, so that the first page stays small. */
  texts = $state.raw<Wording['texts']>({})

  readonly ui = $derived(uiWords[this.language])
  readonly wording = $derived<Wording>({
    language: this.language,
    texts: this.texts,
    evidence: this.session?.evidence ?? []
  })
  readonly steps = $derived(this.session === null ? [] : stepViews(this.session.diagnosis, this.wording))
  readonly result = $derived(this.session === null ? null : resultView(this.session.diagnosis, this.wording))
  /** What is shown: a run covers every page. */
  readonly place = $derived<Page | 'running'>(this.running === null ? this.page : 'running')

  constructor(api: Api, preference: { readonly language: Language; readonly dark: boolean }) {
    this.#api = api
    this.language = preference.language
    this.dark = preference.dark
    api.onProgress((progress) => {
      if (this.running !== null) this.running = withProgress(this.running, progress)
    })
  }

  /** Takes up the case the service still has, as after reloading the page. */
  async boot(): Promise<void> {
    const session = await this.#ask('case:current')
    if (session === null || this.running !== null) return
    await this.#fetchTexts()
    this.session = session
    const fromHere = session.diagnosis.inputs.length === 0 && session.sample === undefined
    if (fromHere) this.repeat = { wsus: null, proxy: null, network: true }
    this.follow(location.hash)
  }

  async checkComputer(choice: RunChoice): Promise<void> {
    await this.#run(choice, () => this.#ask('case:check-computer', choice))
  }

  async openFiles(chosen: readonly NamedFile[]): Promise<void> {
    if (this.running !== null) return
    this.#begin(true)
    const read = await readFiles(chosen)
    if (!read.ok) {
      this.running = null
      this.notice = { id: read.notice, detail: '' }
      return
    }
    const choice = { wsus: null, proxy: null, network: false }
    await this.#run(null, () => this.#ask('case:check-files', read.files, choice))
  }

  /** Too quick for a page of its own while it is read. */
  async openSample(id: SampleId): Promise<void> {
    if (this.running !== null) return
    this.notice = null
    const ended = await this.#ask('case:open-sample', id)
    if (ended?.ok === false && ended.reason === 'nothing-readable') this.notice = { id: 'no-sample', detail: '' }
    else await this.#take(ended, null)
  }

  async cancel(): Promise<void> {
    if (this.running !== null) this.running = { ...this.running, cancelling: true }
    await this.#ask('case:cancel')
  }

  async make(channel: DocumentChannel): Promise<void> {
    if (this.making !== null) return
    this.making = channel
    this.refusal = null
    const made: DocumentResult | null =
      channel === 'report:pdf' || channel === 'report:html'
        ? await this.#ask(channel, this.language)
        : await this.#ask(channel)
    this.making = null
    if (made === null) return
    if (made.ok) download(made.file)
    else this.refusal = { reason: made.reason, alternative: made.alternative }
  }

  takeAlternative(file: FileOut): void {
    download(file)
    this.refusal = null
  }

  /** False, with a notice, where copying is refused. */
  async copy(text: string): Promise<boolean> {
    const copied = await copyText(text)
    if (!copied) this.notice = { id: 'no-clipboard', detail: '' }
    return copied
  }

  get ticket(): string {
    if (this.session === null || this.result === null) return ''
    const { diagnosis, evidence } = this.session
    const because = diagnosis.verdict.because.map((one) => evidenceRow(one, evidence, this.language))
    const text = ticketText(diagnosis, this.result, this.steps, because, this.language)
    if (this.session.sample === undefined) return text
    return `${this.ui.samples.ticket(this.ui.samples.names[this.session.sample])}\n\n${text}`
  }

  /** The address changed: by a link, the browser's own buttons, or `go`. */
  follow(hash: string): void {
    const wanted = pageOf(hash)
    this.page = this.session === null ? 'start' : wanted
    this.refusal = null
  }

  go(page: Page): void {
    location.hash = hashOf(page)
    this.follow(location.hash)
  }

  dismiss(): void {
    this.notice = null
  }

  /** Puts the focus on a new page's heading, so that keyboard and screen reader start there. */
  readonly arrive = (heading: HTMLElement): void => {
    this.#arrivals += 1
    if (this.#arrivals > 1) heading.focus()
  }

  #begin(readingFiles: boolean): void {
    this.notice = null
    this.running = { heard: [], cancelling: false, readingFiles }
  }

  async #run(repeat: RunChoice | null, start: () => Promise<RunResult | null>): Promise<void> {
    this.#begin(false)
    const ended = await start()
    await this.#take(ended, repeat)
    this.running = null
  }

  async #take(ended: RunResult | null, repeat: RunChoice | null): Promise<void> {
    if (ended === null) return
    if (!ended.ok) {
      this.notice = { id: ended.reason, detail: ended.detail }
      return
    }
    await this.#fetchTexts()
    this.session = ended.session
    this.repeat = repeat
    this.go(ended.session.diagnosis.verdict.step ?? 'result')
  }

  /** Without them, which only a lost host can cause, checks are called by their ids. */
  async #fetchTexts(): Promise<void> {
    try {
      this.texts = (await import('../../src-main/checks/texts.ts')).checkTexts
    } catch (error) {
      this.notice = { id: 'lost', detail: error instanceof Error ? error.message : '' }
    }
  }

  /** Null, with a notice, where the host does not answer: nothing else can be done about it here. */
  async #ask<C extends keyof Calls>(channel: C, ...args: Calls[C]['args']): Promise<Calls[C]['result'] | null> {
    try {
      return await this.#api.call(channel, ...args)
    } catch (error) {
      this.notice = { id: 'lost', detail: error instanceof Error ? error.message : '' }
      return null
    }
  }
}
