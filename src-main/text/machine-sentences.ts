import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { machinesText } from './machines.text.ts'

type Machine = Diagnosis['machines'][number]
const mostFiles = 3

/** Sentences for files from several computers; empty if they are from one. */
export function machineSentences(
  machines: Diagnosis['machines'],
  language: Language,
  shown: (iso: string) => string
): readonly string[] {
  const chosen = machines.find((machine) => machine.chosen)
  if (chosen === undefined) return []
  const words = machinesText[language]
  const at = chosen.newestFailedAt === null ? null : shown(chosen.newestFailedAt)
  return [
    words.several(machines.length),
    words.judged(nameOf(chosen, language), at),
    ...machines
      .filter((machine) => !machine.chosen)
      .map((machine) => {
        const name = nameOf(machine, language)
        return machine.server === true ? words.otherServer(name) : words.other(name, commandOf(machine))
      })
  ]
}

function nameOf(machine: Machine, language: Language): string {
  const files = machine.files.slice(0, mostFiles).join(', ')
  const left = machine.files.length - mostFiles
  const all = left > 0 ? `${files} ${machinesText[language].more(left)}` : files
  return machine.name ?? machine.folder ?? (all === '' ? machinesText[language].nobody : all)
}

/** What to give to `check`: the folder where it is the computer's alone, else its files. */
function commandOf({ folder, files }: Machine): string {
  const inside = folder === null ? null : (files[0]?.split('/') ?? [])
  if (inside === null || folder === null) return `check ${files.map(quoted).join(' ')}`
  return `check ${quoted(inside.slice(0, inside.indexOf(folder) + 1).join('/'))}`
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path
}
