import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { agentParts } from '../../contract/evidence/update-agent.ts'

type UpdateAgent = EvidenceValue<'update-agent'>

const service = /^sup-doctor service (?<id>[0-9a-f-]{36}) (?<managed>[01]) (?<isDefault>[01])\r?$/gim
const lastSearch = /^sup-doctor last-search (?<at>never|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\r?$/m
const restart = /^sup-doctor restart (?<pending>[01])\r?$/m
const missing = /^sup-doctor missing (?<part>[a-z-]{4,20}) (?<code>0x[0-9a-f]{8})\r?$/gm
const done = /^sup-doctor done\r?$/m

/** Parses the lines of update-agent.js. Null if the script did not finish. */
export function readUpdateAgent(output: string): UpdateAgent | null {
  if (!done.test(output)) return null
  const refused = [...output.matchAll(missing)].flatMap(({ groups }) => {
    const { part = '', code = '' }: Record<string, string> = groups ?? {}
    const known = agentParts.find((candidate) => candidate === part)
    return known === undefined ? [] : [{ part: known, code }]
  })
  const at = lastSearch.exec(output)?.groups?.['at'] ?? null
  const pending = restart.exec(output)?.groups?.['pending']
  const services = [...output.matchAll(service)].map(({ groups = {} }) => ({
    id: (groups['id'] ?? '').toLowerCase(),
    managed: groups['managed'] === '1',
    isDefault: groups['isDefault'] === '1'
  }))
  return {
    services: refused.some(({ part }) => part === 'services') ? null : services,
    lastSearchAt: at === null || at === 'never' ? at : `${at}Z`,
    restartPending: pending === undefined ? null : pending === '1',
    refused
  }
}
