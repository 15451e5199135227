import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { updateServiceIds } from '../client-logs/update-service-ids.ts'
import { citedText } from '../client-logs/newest-events.ts'
import { labelled } from './console-lines.ts'

type UpdateService = NonNullable<EvidenceValue<'command-output'>['updateServices']>[number]

interface Line {
  readonly number: number
  readonly text: string
}

/** A row of Get-WUServiceManager (PSWindowsUpdate): identifier, IsManaged, IsDefault, name. */
const row = /^\s{0,20}\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?\s{1,40}(True|False)\s{1,40}(True|False)\b/i
/** What services are called, in every language of Windows, where only that column was chosen; a table may cut it. */
const names = [
  [/\bWindows Server Upd/, updateServiceIds.wsus],
  [/\bMicrosoft Update\b/, updateServiceIds.microsoftUpdate],
  [/\bWindows Update\b/, updateServiceIds.windowsUpdate]
] as const
/** A row of `Microsoft.Update.ServiceManager` with chosen columns; the heading identifies them. */
const anyId = /\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/i
const truths = /\b(?:True|False)\b/gi

/** The update services a computer knows, as a table or as a list of properties; property names are not translated. */
export function updateServicesIn(lines: readonly Line[]): UpdateService[] {
  const found: UpdateService[] = []
  let heading: readonly string[] | null = null
  for (const { number, text } of lines) {
    const columns = text.trim().split(/\s+/)
    if ((columns.includes('ServiceID') || columns.includes('Name')) && columns.some(isDefaultName)) {
      heading = columns.filter((name) => name === 'IsManaged' || isDefaultName(name))
      continue
    }
    const [, id, managed, byDefault] = row.exec(text) ?? []
    const about = { line: number, text: citedText(text.trim()) }
    if (id !== undefined) {
      found.push({ ...about, id: id.toLowerCase(), managed: isTrue(managed), isDefault: isTrue(byDefault) })
      continue
    }
    const other = heading === null ? undefined : idIn(text)
    const values = text.match(truths) ?? []
    if (other !== undefined && heading !== null && values.length >= heading.length) {
      const valueOf = (name: string | undefined) => isTrue(values[heading?.indexOf(name ?? '') ?? -1])
      const isDefault = valueOf(heading.find(isDefaultName))
      found.push({ ...about, id: other.toLowerCase(), managed: valueOf('IsManaged'), isDefault })
    }
  }
  return [...found, ...listed(lines)]
}

interface Block {
  readonly properties: Map<string, string>
  line: number
}

/** `Name : value` lines; a repeated property begins the next service. */
function listed(lines: readonly Line[]): UpdateService[] {
  const blocks: Block[] = []
  for (const { number, text } of lines) {
    const pair = labelled(text)
    if (pair === null) continue
    const last = blocks.at(-1)
    const block = last === undefined || last.properties.has(pair.label) ? { properties: new Map(), line: number } : last
    if (block !== last) blocks.push(block)
    block.properties.set(pair.label, pair.value)
    if (pair.label === 'ServiceID' || !block.properties.has('ServiceID')) block.line = number
  }
  return blocks.flatMap(({ properties, line }) => {
    const id = idIn(properties.get('ServiceID') ?? properties.get('Name') ?? '')?.toLowerCase()
    const byDefault = [...properties].find(([name]) => isDefaultName(name))?.[1]
    if (id === undefined || byDefault === undefined) return []
    const about = { line, id, managed: isTrue(properties.get('IsManaged')), isDefault: isTrue(byDefault) }
    return [{ ...about, text: citedText(`${properties.get('Name') ?? ''} ${id} IsDefault: ${byDefault}`.trim()) }]
  })
}

function idIn(text: string): string | undefined {
  return anyId.exec(text)?.[1] ?? names.find(([name]) => name.test(text))?.[1]
}

function isDefaultName(name: string): boolean {
  return name === 'IsDefault' || name === 'IsDefaultAUService'
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true'
}
