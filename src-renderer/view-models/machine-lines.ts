import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { machineSentences } from '../../src-main/text/machines.text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'

/** That the files are from several computers, and who is judged; null where they are from one. */
export function machineLines(
  { machines }: Diagnosis,
  language: Language
): { readonly title: string; readonly lines: readonly string[] } | null {
  const [title, ...lines] = machineSentences(machines, language, (iso) => formatTime(iso, language))
  return title === undefined ? null : { title: title.replace(/\.$/, ''), lines }
}
