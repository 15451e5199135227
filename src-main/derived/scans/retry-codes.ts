import { documentedRetryCodes } from '../../knowledge/documented-retry-codes.ts'
import { derive, type Derived } from '../derive.ts'

/** The scan errors that count towards a switch of server, and where the list comes from. */
export interface RetryCodes {
  readonly from: 'client' | 'documented'
  readonly codes: ReadonlySet<string>
}

/** The list in force where the evidence has all of it; a site may have changed the documented one. */
export const retryCodes: Derived<RetryCodes> = derive(['scan-retry-codes'], (evidence) => {
  const own = evidence.all('scan-retry-codes').find((envelope) => envelope.value.complete)
  return own === undefined
    ? { from: 'documented', codes: documentedRetryCodes }
    : { from: 'client', codes: new Set(own.value.codes) }
})
