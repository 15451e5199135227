import type { Facts, Side } from './check.ts'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** German for a locale such as `de-AT` or `de_DE.UTF-8`, English for every other. */
export function languageOfLocale(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** Text of a finding: the title states the fact, `why` why it matters, `steps` what to do, in order. */
export interface FoundText {
  readonly title: string
  readonly why: string
  /** The one next step, as a headline in the imperative. */
  readonly next: string
  readonly steps: readonly string[]
  /** Who has to take the next step, where it is not the side the fault is on. */
  readonly actor?: Side
  /** A command to copy, never translated. */
  readonly command?: string
  /** The short value beside the title. */
  readonly value: string
}

export interface CheckText<F extends Facts = Facts> {
  /** The question the check asks, with question mark. */
  readonly question: string
  /** The title if the check is clear. */
  readonly clear: string
  readonly found: (facts: F) => FoundText
  /** The observation that would prove the finding wrong. */
  readonly overturn: string
}

export type Bilingual<F extends Facts = Facts> = Readonly<Record<Language, CheckText<F>>>
