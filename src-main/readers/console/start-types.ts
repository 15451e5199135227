import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { updateServiceNames } from '../registry/registry-keys.ts'
import { consoleLines, labelled } from './console-lines.ts'

/** The service controller's own words, which no language translates; the number stands before them. */
const startType = /^([0-4])[ \t]{1,9}(?:BOOT_START|SYSTEM_START|AUTO_START|DEMAND_START|DISABLED)\b/
/** Names of PowerShell's enumerations (`Get-Service`: StartType, `Win32_Service`: StartMode). */
const startModes: Readonly<Record<string, number>> = {
  boot: 0,
  system: 1,
  automatic: 2,
  auto: 2,
  manual: 3,
  disabled: 4
}
const canonical = new Map(updateServiceNames.map((name) => [name.toLowerCase(), name]))

const mostColumns = 50
const startLabel = /^Start(?:Type|Mode)$/
const nameLabel = /^(?:Service)?Name$/

/**
 * How the services that a scan needs are started, as `sc qc` prints it or PowerShell as a list or a table. The labels of sc are
 * translated, its constants and the name of a service are not. Null if the text has none; never throws.
 */
export function readStartTypes(text: string): EvidenceValue<'update-services'> | null {
  const starts = new Map<string, number>()
  let service: string | undefined
  let isTable = false
  for (const line of consoleLines(text)) {
    const words = line.text.trim().split(/\s+/, mostColumns)
    isTable ||= words.some((word) => startLabel.test(word)) && words.some((word) => nameLabel.test(word))
    const row = isTable ? rowOf(words) : null
    if (row !== null) starts.set(...row)
    const { label, value } = labelled(line.text) ?? { label: '', value: '' }
    const named = canonical.get(value.toLowerCase())
    if (named !== undefined) service = named
    const start = startOf(label, value)
    if (start === null || service === undefined) continue
    starts.set(service, start)
    service = undefined
  }
  if (starts.size === 0) return null
  return { readBy: 'file', services: [...starts].map(([name, start]) => ({ name, present: true, start })) }
}

function startOf(label: string, value: string): number | null {
  const number = startType.exec(value)?.[1]
  if (number !== undefined) return Number(number)
  return startLabel.test(label) ? (startModes[value.toLowerCase()] ?? null) : null
}

/** The order of the columns is free; no name of a service is a start type, and no state either. */
function rowOf(words: readonly string[]): [name: string, start: number] | null {
  const names = words.flatMap((word) => canonical.get(word.toLowerCase()) ?? [])
  const modes = words.flatMap((word) => startModes[word.toLowerCase()] ?? [])
  const [name, start] = [names[0], modes[0]]
  return name === undefined || start === undefined || modes.length > 1 ? null : [name, start]
}
