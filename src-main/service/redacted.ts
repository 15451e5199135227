import type { Language } from '../contract/text.ts'
import type { Held } from './desk.ts'
import type { CaseRedactor, Ports } from './ports.ts'
import { stableJson } from './stable-json.ts'

/** The case with stand-ins; null where a name is left in it. Every document is made of this alone, so none can show more. */
export function redacted(held: Held, ports: Pick<Ports, 'redactor'>): Held | null {
  const redactor = ports.redactor(held.theCase)
  const { theCase, session } = redactor.redact(held)
  const left = redactor.leaks(`${stableJson(session.diagnosis)}\n${stableJson(theCase)}`)
  return left.length === 0 ? { theCase, session } : null
}

const words: Readonly<Record<Language, { readonly title: string; readonly note: string }>> = {
  de: {
    title: 'Platzhalter und wofür sie stehen',
    note: 'Diese Liste nennt die echten Namen. Sie bleibt bei Ihnen.'
  },
  en: { title: 'Stand-ins and what they stand for', note: 'This list holds the real names. Keep it to yourself.' }
}

/** One line each: the stand-in, a tab, the name. */
export function ledgerText({ ledger }: Pick<CaseRedactor, 'ledger'>, language: Language): string {
  const { title, note } = words[language]
  return [title, note, '', ...ledger.map(({ name, standIn }) => `${standIn}\t${name}`), ''].join('\n')
}
