import type { Language } from '../contract/text.ts'

/** The words for the picture of a certificate's validity. */
const de = {
  from: (date: string) => `gültig ab ${date}`,
  to: (date: string) => `gültig bis ${date}`,
  expired: (time: string) => `abgelaufen ${time}`,
  seen: (date: string) => `Prüfung ${date}`,
  label: (dates: string) => `Gültigkeit des Zertifikats: ${dates}.`
}
type ValidityText = typeof de

const en: ValidityText = {
  from: (date) => `valid from ${date}`,
  to: (date) => `valid until ${date}`,
  expired: (time) => `expired ${time}`,
  seen: (date) => `checked ${date}`,
  label: (dates) => `Validity of the certificate: ${dates}.`
}

export const validityText: Readonly<Record<Language, ValidityText>> = { de, en }
