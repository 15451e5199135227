import type { Language } from '../contract/text.ts'

/** How Windows starts a service, by the value of Start in the registry. */
const de = { 2: 'automatisch', 3: 'manuell', 4: 'deaktiviert' } as Readonly<Record<number, string>>
const en: typeof de = { 2: 'automatic', 3: 'manual', 4: 'disabled' }

export const startTypesText: Readonly<Record<Language, typeof de>> = { de, en }
