import type { Language } from '../contract/text.ts'

/** Sentences for files from several computers. */
const de = {
  several: (count: number) => `Die Dateien stammen von ${count} Computern; geprüft wird nur einer.`,
  judged: (name: string, at: string | null) =>
    at === null
      ? `Geprüft: ${name}.`
      : `Geprüft: ${name}, weil von dort der jüngste fehlgeschlagene Scan stammt (${at}).`,
  other: (name: string, path: string) => `Nicht geprüft: ${name}. Einzeln prüfen: ${path}`,
  nobody: 'Dateien ohne erkennbaren Computer',
  more: (count: number) => `und ${count} weitere`
}
type MachinesText = typeof de

const en: MachinesText = {
  several: (count) => `The files are from ${count} computers; only one is checked.`,
  judged: (name, at) =>
    at === null ? `Checked: ${name}.` : `Checked: ${name}, because the newest failed scan is from there (${at}).`,
  other: (name, path) => `Not checked: ${name}. Check it separately: ${path}`,
  nobody: 'files without a recognisable computer',
  more: (count) => `and ${count} more`
}

export const machinesText: Readonly<Record<Language, MachinesText>> = { de, en }
