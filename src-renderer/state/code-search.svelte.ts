import type { Language } from '../../src-main/contract/text.ts'
import type { CodeAnswer } from '../view-models/code-answer.ts'
import { uiText } from '../text/wizard.text.ts'

type Answer = (text: string, language: Language) => CodeAnswer

/** Milliseconds of delay, so that a code is not evaluated and announced at every key. */
const pauseMs = 250

/** State of the error code field and its answer. */
export class CodeSearch {
  text = $state('')
  #asked = $state('')
  #answer = $state.raw<Answer | null>(null)
  #unavailable = $state(false)
  #loading = false
  #pause: ReturnType<typeof setTimeout> | undefined

  /** Loads the codes once; called when the field gets the focus. */
  readonly load = (): void => {
    if (this.#loading) return
    this.#loading = true
    void import('../view-models/code-answer.ts')
      .then(({ codeAnswer }) => {
        this.#answer = codeAnswer
        this.#unavailable = false
      })
      .catch(() => {
        // the host is unreachable; the next key tries again
        this.#unavailable = true
        this.#loading = false
      })
  }

  readonly type = (): void => {
    this.load()
    clearTimeout(this.#pause)
    this.#pause = setTimeout(this.ask, pauseMs)
  }

  /** Answers what is written now. */
  readonly ask = (): void => {
    clearTimeout(this.#pause)
    this.#asked = this.text.trim()
  }

  /** Accepts a suggestion immediately. */
  readonly take = (code: string): void => {
    clearTimeout(this.#pause)
    this.text = code
    this.#asked = code
  }

  /** Null without input or while the codes are loading. */
  answer(language: Language): CodeAnswer | null {
    if (this.#asked === '') return null
    if (this.#answer !== null) return this.#answer(this.#asked, language)
    return this.#unavailable ? { sentence: uiText[language].code.unavailable, codes: [], suggestions: [] } : null
  }
}
