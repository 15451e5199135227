import type { TriedConnection } from '../../contract/evidence/command-output.ts'
import { toolConnections } from './connection-tools.ts'
import { labelled } from './console-lines.ts'

interface Line {
  readonly number: number
  readonly text: string
}
const mostConnections = 100
/** Test-NetConnection's warning in any language: TCP, then address and port in brackets with blanks around the colon. */
const warning = /^[^()]{0,60}TCP[^()]{0,60}\(([\w.:%-]{1,255}) : (\d{1,5})\)/

/**
 * Connections tested by Test-NetConnection, from its table (property names are not localized) or its warnings, and by
 * other programs.
 */
export function triedConnections(lines: readonly Line[]): TriedConnection[] {
  const tables = fromTables(lines)
  const warned = lines.flatMap(({ number, text }) => {
    const failed = warning.exec(text)
    if (failed === null) return []
    const [address = '', port] = [failed[1], Number(failed[2])]
    const result = tables.some((table) => table.port === port && (table.address === address || table.host === address))
    return result ? [] : [{ line: number, host: address, address, port, succeeded: false }]
  })
  return [...tables, ...warned, ...toolConnections(lines)].sort((a, b) => a.line - b.line).slice(0, mostConnections)
}

function fromTables(lines: readonly Line[]): TriedConnection[] {
  const found: TriedConnection[] = []
  let about: { host: string; address: string | null; port: number | null } | null = null
  for (const { number, text } of lines) {
    const { label = '', value = '' } = labelled(text) ?? {}
    if (label === 'ComputerName') about = { host: value, address: null, port: null }
    if (about === null) continue
    if (label === 'RemoteAddress') about.address = value
    if (label === 'RemotePort' && /^\d{1,5}$/.test(value)) about.port = Number(value)
    // without an address the name was not found, which is another fault
    if (label !== 'TcpTestSucceeded' || about.port === null || about.address === '' || !/^(?:True|False)$/i.test(value))
      continue
    found.push({ line: number, ...about, port: about.port, succeeded: /^True$/i.test(value) })
    about = null
  }
  return found
}
