import type { Reference } from '../../contract/check.ts'
import type { ServerSettings } from '../../contract/evidence/server-settings.ts'
import { referTo } from '../reference.ts'
import { derive, type Derived } from '../derive.ts'

export interface AnsweredSettings {
  readonly value: ServerSettings
  /** Cites one answer, by the setting's name in the case file. */
  readonly refer: (setting: Exclude<keyof ServerSettings, 'note'>) => Reference
}

/** The newest answers about the server's settings; null if the questions were not answered. */
export const answeredSettings: Derived<AnsweredSettings | null> = derive(['server-settings'], (evidence) => {
  const answered = evidence.all('server-settings').at(-1)
  if (answered === undefined) return null
  const { value } = answered
  return {
    value,
    refer: (setting) => {
      const answer = value[setting]
      const text = typeof answer === 'string' ? answer : `http ${answer.http ?? '–'}, https ${answer.https ?? '–'}`
      return referTo(answered, `${setting}: ${text}`)
    }
  }
})
