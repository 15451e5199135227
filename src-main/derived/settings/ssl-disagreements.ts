import type { Reference } from '../../contract/check.ts'
import { answeredSettings } from './server-settings.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { derive, type Derived } from '../derive.ts'

/**
 * How the answers about SUP, WSUS site and client contradict each other. `breaking`: no scan can succeed like this; the
 * others affect downloads or later changes.
 */
export interface SslDisagreement {
  readonly kind:
    | 'client-still-http'
    | 'client-still-https'
    | 'no-binding'
    | 'directories-closed'
    | 'directories-open'
    | 'others-closed'
    | 'client-certificates'
  readonly breaking: boolean
  readonly evidence: readonly [Reference, ...Reference[]]
}

/**
 * Empty where nobody was asked. Source of what belongs together: Microsoft, "Configure a software update point to use
 * TLS/SSL with a PKI certificate".
 */
export const sslDisagreements: Derived<readonly SslDisagreement[]> = derive(
  [answeredSettings, wsusTarget],
  (evidence) => {
    const settings = answeredSettings.of(evidence)
    if (settings === null) return []
    const { value, refer } = settings
    const target = wsusTarget.of(evidence)
    const scheme = target?.url?.scheme ?? null
    const client = target === null ? [] : [target.reference]
    const secure = scheme === null ? value.supRequiresSsl === 'yes' : scheme === 'https'
    const plain = scheme === null ? value.supRequiresSsl === 'no' : scheme === 'http'
    const found: SslDisagreement[] = []
    const add = (
      kind: SslDisagreement['kind'],
      breaking: boolean,
      reference: Reference,
      others: readonly Reference[] = []
    ) => found.push({ kind, breaking, evidence: [reference, ...others] })

    if (secure && value.clientCertificates !== 'ignore' && value.clientCertificates !== 'unknown') {
      add('client-certificates', value.clientCertificates === 'require', refer('clientCertificates'), client)
    }
    if (secure && value.iisHttpsBinding === 'no') add('no-binding', true, refer('iisHttpsBinding'), client)
    if (plain && value.serviceDirectoriesRequireSsl === 'yes') {
      add('directories-closed', true, refer('serviceDirectoriesRequireSsl'), client)
    }
    if (scheme === 'http' && value.supRequiresSsl === 'yes') {
      add('client-still-http', true, refer('supRequiresSsl'), client)
    }
    if (scheme === 'https' && value.supRequiresSsl === 'no') {
      add('client-still-https', true, refer('supRequiresSsl'), client)
    }
    if (secure && value.serviceDirectoriesRequireSsl === 'no') {
      add('directories-open', false, refer('serviceDirectoriesRequireSsl'), client)
    }
    if (value.otherDirectoriesRequireSsl === 'yes') add('others-closed', false, refer('otherDirectoriesRequireSsl'))
    return found
  }
)
