import type { FleetLine } from '../contract/fleet-line.ts'
import type { FleetKey, FleetProblem, FleetRow } from '../contract/fleet-summary.ts'
import type { Language } from '../contract/text.ts'
import { fleetDe } from './fleet.de.text.ts'
import { fleetEn } from './fleet.en.text.ts'

export type FleetState = Extract<keyof FleetRow, 'found' | 'clear' | 'undecided' | 'failed'>

/** What the roll-up says in the terminal and on its page. Numbers come as text, grouped as the language does. */
export interface FleetText {
  readonly title: string
  readonly clients: (count: number, shown: string) => string
  readonly result: (found: string) => string
  readonly states: Readonly<Record<FleetState, string>>
  readonly groups: Readonly<Record<FleetKey, string>>
  readonly unknown: Readonly<Record<FleetKey, string>>
  readonly errors: Readonly<Record<NonNullable<FleetLine['error']>, string>>
  readonly columns: { readonly clients: string; readonly found: string; readonly cause: string }
  readonly ofThem: (found: string, clients: string) => string
  readonly notShown: (count: number, shown: string) => string
  readonly span: (from: string, to: string) => string
  readonly noTimes: string
  readonly lines: (read: string, older: string, broken: string, foreign: string) => string
  readonly switchesDue: (count: number, shown: string) => string
  readonly duplicates: string
  readonly duplicatesWhy: string
  readonly duplicate: (sus: string, clients: string) => string
  readonly noDuplicates: string
  readonly problems: string
  readonly problem: (file: string, line: string | null) => string
  readonly why: Readonly<Record<FleetProblem['why'], string>>
  /** Behind the headings of the page. */
  readonly causesTell: string
  readonly subnetsTell: string
  readonly page: string
  readonly of: string
}

export const fleetTexts: Readonly<Record<Language, FleetText>> = { de: fleetDe, en: fleetEn }
