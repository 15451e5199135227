import type { Language } from '../../src-main/contract/text.ts'

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }
const localTime: Readonly<Record<Language, string>> = { de: 'Ortszeit des Clients', en: 'client’s local time' }

/** ISO 8601 with its zone named: UTC where it ends in Z, else the client's local time. Text that is no time stays as it is. */
export function formatTime(iso: string, language: Language): string {
  const utc = iso.endsWith('Z')
  const at = Date.parse(utc ? iso : `${iso}Z`)
  if (Number.isNaN(at)) return iso
  const text = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'medium'
  }).format(at)
  return utc ? `${text} UTC` : `${text} (${localTime[language]})`
}

/** `61 ms`, `1,4 s`. */
export function formatMs(ms: number, language: Language): string {
  if (ms < 1000) return `${formatNumber(Math.round(ms), language)} ms`
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(ms / 1000)} s`
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** Bytes up to 1,023, then KiB and MiB with one digit. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'Byte' : language === 'de' ? 'Byte' : 'bytes'}`
  const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KiB'] : [bytes / 1024 ** 2, 'MiB']
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
