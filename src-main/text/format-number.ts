import type { Language } from '../contract/text.ts'

const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' }
}

/** The decimal separator. */
export function decimalSeparator(language: Language): string {
  return separators[language].decimal
}

/**
 * A whole number as the language groups it: 1.234 or 1,234; by hand and not by Intl, so that every computer writes
 * the same.
 */
export function formatNumber(value: number, language: Language): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, separators[language].group)
}
