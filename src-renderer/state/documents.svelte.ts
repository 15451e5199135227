import type { Language } from '../../src-main/contract/text.ts'
import type { Calls, DocumentResult, FileOut, Session } from '../../src-main/service/api.ts'
import { download } from '../host/browser.ts'
import type { uiText } from '../text/wizard.text.ts'

/** Calls that return a document. */
export type DocumentChannel =
  'report:pdf' | 'report:html' | 'report:json' | 'case:save' | 'report:ledger' | 'support:file'

/** Calls the host; null if it does not respond. */
type Ask = <C extends DocumentChannel | 'support:preview' | 'case:redacted'>(
  channel: C,
  ...args: Calls[C]['args']
) => Promise<Calls[C]['result'] | null>

/** Documents and texts for others: language, redaction, and why one could not be created. */
export class Documents {
  readonly #ask: Ask
  readonly #shown: () => Language
  readonly #onSaved: (name: string) => void
  #chosen = $state<Language | null>(null)
  #redacted = $state(false)
  /** Whether a PDF also holds everything that was read. */
  annex = $state(false)
  #session: Session | null = null
  /** The case for texts to copy; null while it is being redacted and if that fails. */
  outgoing = $state.raw<Session | null>(null)
  making = $state<DocumentChannel | null>(null)
  /** Why a document could not be created, and the alternative. */
  refusal = $state.raw<{ reason: keyof typeof uiText.de.result.problems; alternative: FileOut | null } | null>(null)

  /** Data for a support request; null until requested. */
  supportParts = $state.raw<Calls['support:preview']['result'] | null>(null)

  constructor(ask: Ask, shown: () => Language, onSaved: (name: string) => void) {
    this.#ask = ask
    this.#shown = shown
    this.#onSaved = onSaved
  }

  /** The wizard's language until another is selected. */
  get language(): Language {
    return this.#chosen ?? this.#shown()
  }
  set language(language: Language) {
    this.#chosen = language
  }

  /** Whether personal data is replaced with pseudonyms. */
  get redacted(): boolean {
    return this.#redacted
  }

  async redact(redacted: boolean): Promise<void> {
    this.#redacted = redacted
    this.refusal = null
    await this.take(this.#session)
  }

  /** Sets the case that copied texts are made from; redacts it first if redaction is on. */
  async take(session: Session | null): Promise<void> {
    this.#session = session
    this.outgoing = this.#redacted ? null : session
    if (!this.#redacted || session === null) return
    const made = await this.#ask('case:redacted')
    if (made === null || this.#session !== session || !this.#redacted) return
    if (made.ok) this.outgoing = made.session
    else this.refusal = { reason: made.reason, alternative: null }
  }

  async make(channel: DocumentChannel): Promise<void> {
    if (this.making !== null) return
    this.making = channel
    this.refusal = null
    const made = await this.#wanted(channel)
    this.making = null
    if (made === null) return
    if (!made.ok) {
      this.refusal = { reason: made.reason, alternative: made.alternative }
      return
    }
    download(made.file)
    this.#onSaved(made.file.name)
  }

  async showSupport(): Promise<void> {
    this.supportParts = await this.#ask('support:preview')
  }

  takeAlternative(file: FileOut): void {
    download(file)
    this.#onSaved(file.name)
    this.refusal = null
  }

  #wanted(channel: DocumentChannel): Promise<DocumentResult | null> {
    if (channel === 'support:file') return this.#ask(channel)
    if (channel === 'report:ledger') return this.#ask(channel, this.language)
    if (channel === 'report:pdf') return this.#ask(channel, this.language, this.#redacted, this.annex)
    if (channel === 'report:html') return this.#ask(channel, this.language, this.#redacted)
    return this.#ask(channel, this.#redacted)
  }
}
