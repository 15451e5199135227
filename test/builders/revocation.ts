import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { RevocationLookup } from '../../src-main/contract/evidence/revocation-lookup.ts'
import { envelope } from './evidence.ts'

/** What each address of the server's certificate gave; a valid list unless stated otherwise. */
export function revocation(...given: readonly Partial<RevocationLookup>[]): Evidence {
  return envelope('revocation-lookup', {
    lookups: given.map((one) => ({
      kind: 'list',
      address: 'http://pki.contoso.local/issuing.crl',
      subject: 'CN=sup01.contoso.local',
      proxy: null,
      outcome: 'fetched',
      status: one.outcome === undefined || one.outcome === 'fetched' ? 200 : null,
      byProxy: false,
      thisUpdate: null,
      nextUpdate: null,
      durationMs: 12,
      ...one
    }))
  })
}
