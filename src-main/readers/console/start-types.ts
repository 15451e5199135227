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

/**
 * How the services that a scan needs are started, as `sc qc` prints it or PowerShell as a list. The labels of sc are
 * translated, its constants and the name of a service are not. Null if the text has none; never throws.
 */
export function readStartTypes(text: string): EvidenceValue<'update-services'> | null {
  const starts = new Map<string, number>()
  let service: string | undefined
  for (const line of consoleLines(text)) {
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
  return /^Start(?:Type|Mode)$/.test(label) ? (startModes[value.toLowerCase()] ?? null) : null
}
