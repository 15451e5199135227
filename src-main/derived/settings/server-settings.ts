import type { Reference } from '../../contract/check.ts'
import type { ServerSettings } from '../../contract/evidence/server-settings.ts'
import { unanswered, type ServerQuestionId } from '../../knowledge/server-questions.ts'
import { referTo } from '../reference.ts'
import { derive, type Derived } from '../derive.ts'
import { readSettings, type ReadSettings } from '../server-files/read-settings.ts'

export interface AnsweredSettings {
  readonly value: ServerSettings
  /** Cites one setting: the line of a file, or the answer by the setting's name in the case file. */
  readonly refer: (setting: ServerQuestionId) => Reference
}

export interface KnownSettings extends AnsweredSettings {
  /** True where a file tells the setting, so that nobody's answer is needed. */
  readonly isRead: (setting: ServerQuestionId) => boolean
  readonly read: ReadSettings
}

/** The newest answers about the server's settings; null if the questions were not answered. */
export const answeredSettings: Derived<AnsweredSettings | null> = derive(['server-settings'], (evidence) => {
  const answered = evidence.all('server-settings').at(-1)
  if (answered === undefined) return null
  const { value } = answered
  return { value, refer: (setting) => referTo(answered, `${setting}: ${settingText(value[setting])}`) }
})

/** What is known of the server's settings: read from its files where they tell it, else as answered; null for neither. */
export const knownSettings: Derived<KnownSettings | null> = derive([answeredSettings, readSettings], (evidence) => {
  const answered = answeredSettings.of(evidence)
  const read = readSettings.of(evidence)
  if (answered === null && Object.keys(read.references).length === 0) return null
  const isRead = (setting: ServerQuestionId): boolean => read.references[setting] !== undefined
  // a setting that is read in part is no answer's any more
  const value = { ...(answered?.value ?? unanswered) }
  for (const setting of Object.keys(read.references) as ServerQuestionId[]) {
    Object.assign(value, { [setting]: read.value[setting] ?? unanswered[setting] })
  }
  return {
    value,
    read,
    isRead,
    refer: (setting) => read.references[setting] ?? answered?.refer(setting) ?? noReference(setting)
  }
})

/** An answer as the case file has it. */
export function settingText(answer: ServerSettings[ServerQuestionId]): string {
  return typeof answer === 'string' ? answer : `http ${answer.http ?? '–'}, https ${answer.https ?? '–'}`
}

function noReference(setting: ServerQuestionId): Reference {
  return { probe: 'server-settings', source: null, line: null, at: null, quote: setting }
}
