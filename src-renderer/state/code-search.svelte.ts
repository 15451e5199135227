import type { Language } from '../../src-main/contract/text.ts'
import type { CodeAnswer } from '../view-models/code-answer.ts'
import { uiText } from '../text/wizard.text.ts'

type Answer = (text: string, language: Language) => CodeAnswer

/** So that a code being typed is neither judged nor read aloud at every key. */
const pauseMs = 250

/** The field for an error code: what stands in it, and what there is to say about it. */
export class CodeSearch {
  text = $state('')
  #asked = $state('')
  #answer = $state.raw<Answer | null>(null)
  #unavailable = $state(false)
  #loading = false
  #pause: ReturnType<typeof setTimeout> | undefined

  /** Fetches the codes, once; called when somebody turns to the field. */
  readonly load = (): void => {
    if (this.#loading) return
    this.#loading = true
    void import('../view-models/code-answer.ts')
      .then(({ codeAnswer }) => {
        this.#answer = codeAnswer
        this.#unavailable = false
      })
      .catch(() => {
        // the host is gone; the next key tries again
        this.#unavailable = true
        this.#loading = false
      })
  }

  readonly type = (): void => {
    this.load()
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => (this.#asked = this.text.trim()), pauseMs)
  }

  /** Takes one of the suggestions over, at once. */
  readonly take = (code: string): void => {
    clearTimeout(this.#pause)
    this.text = code
    this.#asked = code
  }

  /** Null while nothing was asked, or the codes are on their way. */
  answer(language: Language): CodeAnswer | null {
    if (this.#asked === '') return null
    if (this.#answer !== null) return this.#answer(this.#asked, language)
    return this.#unavailable ? { known: false, sentence: uiText[language].code.unavailable, suggestions: [] } : null
  }
}
