import type { DirectorySettings } from '../../contract/evidence/iis-configuration.ts'
import { isAllowed } from '../../derived/server-files/address-rules.ts'
import { directoriesNamed, scanDirectories } from '../../derived/server-files/server-facts.ts'
import { clientAddresses } from '../../derived/server-logs/client-addresses.ts'
import type { Symptom } from '../../derived/server-files/client-symptom.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `address`: the client's own; null if it is not known, so that only the restriction itself is certain. */
export type AddressRestricted = Readonly<{ directory: string; address: string | null }>

const answers: Readonly<Record<string, Symptom>> = {
  forbidden: '403',
  unauthorized: '401',
  notfound: '404',
  abortrequest: 'reset'
}

/** IIS lets in the addresses of a list only. */
export const addressRestricted = serverFileCheck<AddressRestricted>({
  id: 'address-restricted',
  step: 'timeout',
  severity: 'blocker',
  source: citations.iisStatusCodes,
  needs: [clientAddresses],
  look: ({ site: own }, _url, evidence) => {
    if (own === null) return 'void'
    const limited = directoriesNamed(own.site, scanDirectories).flatMap(limitsOf)
    const [first] = limited
    if (first === undefined) return { clear: [own.refer(`site name="${own.site.name}"`, own.site.line)] }
    const addresses = [...clientAddresses.of(evidence)]
    const cite = ({ name, limits }: Limited) =>
      own.refer(
        `${name}: ipSecurity allowUnlisted="${limits.allowUnlisted}" denyAction="${limits.denyAction}"`,
        limits.line
      )
    const symptoms = ({ limits }: Limited) => [answers[limits.denyAction.toLowerCase()] ?? ('403' as const)]
    const denied = limited.find(({ limits }) => addresses.every((address) => isAllowed(address, limits) === false))
    if (addresses.length === 0) {
      if (first.limits.allowUnlisted) return 'void'
      const facts = { directory: first.name, address: null }
      return { facts, evidence: [cite(first)], confidence: 'possible', symptoms: symptoms(first) }
    }
    if (denied !== undefined) {
      const facts = { directory: denied.name, address: addresses[0] ?? null }
      return { facts, evidence: [cite(denied)], confidence: 'certain', symptoms: symptoms(denied) }
    }
    const allIn = limited.every(({ limits }) => addresses.some((address) => isAllowed(address, limits) === true))
    return allIn ? { clear: limited.map(cite) } : 'void'
  }
})

interface Limited {
  readonly name: string
  readonly limits: NonNullable<DirectorySettings['addresses']>
}

function limitsOf({ name, addresses }: DirectorySettings): readonly Limited[] {
  return addresses === null ? [] : [{ name, limits: addresses }]
}
