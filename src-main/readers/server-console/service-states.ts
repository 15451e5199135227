import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { serverServiceNames, serviceStates } from '../../contract/evidence/server-services.ts'
import { linesOf, longestLine } from '../text/lines.ts'

type Service = EvidenceValue<'server-services'>['services'][number]

/** Labels are translated, and what they stand before is not: the name of a service; then type, state, … as numbers. */
const named = /^[ \t]{0,9}\S[^:]{0,40}:[ \t]{0,9}(HTTP|WAS|W3SVC|WsusService)[ \t]{0,9}$/i
const numbered = /^[ \t]{1,20}\S[^:]{0,40}:[ \t]{1,9}([0-9a-f]{1,4})[ \t]{1,9}[A-Z][A-Z0-9_ ]{3,60}$/
/** ERROR_SERVICE_DOES_NOT_EXIST, behind the command that asked. */
const absent = /\bOpenService\b.{0,40}\b1060\b/
const asked = /\bsc(?:\.exe)?"?[ \t]{1,9}query(?:ex)?[ \t]{1,9}"?(HTTP|WAS|W3SVC|WsusService)\b/i
/** The type stands first, the state second. */
const stateRow = 2

/** State of the services of an update server from `sc query` in any language. Null for any other text; never throws. */
export function readServiceStates(text: string): EvidenceValue<'server-services'> | null {
  const services = new Map<Service['name'], Service>()
  let open: { readonly name: Service['name']; rows: number } | null = null
  let question: Service['name'] | null = null
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine)
    const begun = serviceNamed(named.exec(line)?.[1])
    if (begun !== null) open = { name: begun, rows: 0 }
    question = serviceNamed(asked.exec(line)?.[1]) ?? question
    if (absent.test(line) && question !== null) {
      services.set(question, { name: question, state: 'missing', line: number })
      question = null
    }
    const value = numbered.exec(line)?.[1]
    if (open === null || value === undefined) continue
    open.rows++
    const state = open.rows === stateRow ? serviceStates[Number(value) - 1] : undefined
    if (state === undefined) continue
    services.set(open.name, { name: open.name, state, line: number })
    open = null
  }
  return services.size === 0 ? null : { services: [...services.values()] }
}

function serviceNamed(written: string | undefined): Service['name'] | null {
  return serverServiceNames.find((name) => name.toLowerCase() === written?.toLowerCase()) ?? null
}
