import type { Input } from '../contract/diagnosis.ts'
import type { InputPart } from '../contract/input-kind.ts'
import type { Language } from '../contract/text.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { formatNumber } from './format-number.ts'
import { inputKindsText } from './input-kinds.text.ts'
import { inputRemarkText } from './input-remarks.text.ts'

const de = {
  changed: (time: string) => `Stand nach dem Datum der Datei: ${time}; spätere Änderungen stehen nicht darin.`,
  parts: (list: string) => `Enthält mehrere Ausgaben: ${list}.`,
  lines: (from: string, to: string) => (from === to ? `Zeile ${from}` : `Zeilen ${from}–${to}`)
}

const en: typeof de = {
  changed: (time) => `By the date of the file as of ${time}; later changes are not in it.`,
  parts: (list) => `Holds several outputs: ${list}.`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`)
}

const sentences: Readonly<Record<Language, typeof de>> = { de, en }

/** Sentences about a file: why it could not be read, how old it is, and of what parts it consists. */
export function inputNotes({ remark, parts, modifiedAt }: Input, language: Language): string[] {
  return [
    ...(remark === undefined ? [] : [inputRemarkText(remark, language)]),
    ...(modifiedAt === undefined ? [] : [sentences[language].changed(formatTime(modifiedAt, language, 'minute'))]),
    ...(parts === undefined ? [] : [partsText(parts, language)])
  ]
}

function partsText(parts: readonly InputPart[], language: Language): string {
  const list = parts.map(({ kind, from, to }) => {
    const lines = sentences[language].lines(formatNumber(from, language), formatNumber(to, language))
    return `${inputKindsText[language][kind]} (${lines})`
  })
  return sentences[language].parts(list.join(', '))
}
