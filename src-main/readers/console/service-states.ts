import { labelled, type consoleLines } from './console-lines.ts'

/** A service and its state as in SERVICE_STATUS (winsvc.h): 1 stopped, 4 running. */
export interface PrintedService {
  readonly line: number
  readonly name: string
  readonly state: number
}

const most = 100
/** The service controller's own constants, which no language translates; the number stands before them. */
const constant =
  /^([1-7])[ \t]{1,9}(?:STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)\b/
/** The names of .NET's ServiceControllerStatus in the order of their numbers, as PowerShell prints them in every language. */
const names = ['stopped', 'startpending', 'stoppending', 'running', 'continuepending', 'pausepending', 'paused']
const nameLabel = /^(?:SERVICE_NAME|Name)$/
const stateLabel = /^(?:Status|State)$/
/** A name that stands without blanks, as all names of services do. */
const serviceName = /^[\w.$-]{1,100}$/

/** The states that `sc query`, `Get-Service` and `Win32_Service` print, in their order; a table begins with its headings. */
export function serviceStates(lines: ReturnType<typeof consoleLines>): PrintedService[] {
  const found: PrintedService[] = []
  let name: string | null = null
  let isTable = false
  for (const { number, text } of lines) {
    if (found.length >= most) break
    const { label, value } = labelled(text) ?? { label: '', value: '' }
    if (nameLabel.test(label) && serviceName.test(value)) name = value
    const state = stateOf(label, value)
    if (state !== null && name !== null) {
      found.push({ line: number, name, state })
      name = null
    }
    const [first = '', second = '', ...rest] = text.trim().split(/\s+/, 12)
    const row = isTable && rest.length > 0 ? numberOf(first) : null
    if (row !== null && serviceName.test(second)) found.push({ line: number, name: second, state: row })
    isTable ||= first === 'Status' && second === 'Name'
  }
  return found
}

function stateOf(label: string, value: string): number | null {
  const number = constant.exec(value)?.[1]
  if (number !== undefined) return Number(number)
  return stateLabel.test(label) ? numberOf(value) : null
}

function numberOf(word: string): number | null {
  const at = names.indexOf(word.toLowerCase())
  return at === -1 ? null : at + 1
}
