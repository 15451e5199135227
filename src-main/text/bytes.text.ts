import type { Language } from '../contract/text.ts'

const de = (count: number): string => `${count} Byte`
const en: typeof de = (count) => (count === 1 ? '1 byte' : `${count} bytes`)

/** Fewer bytes than a KiB, with their unit. */
export const bytesText: Readonly<Record<Language, (count: number) => string>> = { de, en }
