import type { Language } from '../contract/text.ts'
import { fleetDe, type FleetText } from './fleet.de.text.ts'
import { fleetEn } from './fleet.en.text.ts'

export type { FleetState } from './fleet.de.text.ts'

export const fleetTexts: Readonly<Record<Language, FleetText>> = { de: fleetDe, en: fleetEn }
