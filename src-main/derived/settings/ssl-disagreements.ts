import type { Reference } from '../../contract/check.ts'
import type { Symptom } from '../server-files/client-symptom.ts'
import { knownSettings } from './server-settings.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { derive, type Derived } from '../derive.ts'

/**
 * How what is known of SUP, WSUS site and client contradicts itself. `breaking`: no scan can succeed like this; the
 * others affect downloads or later changes.
 */
export interface SslDisagreement {
  readonly kind:
    | 'client-still-http'
    | 'client-still-https'
    | 'no-binding'
    | 'directories-closed'
    | 'directories-open'
    | 'directories-partly'
    | 'others-closed'
    | 'client-certificates'
  readonly breaking: boolean
  /** Read from a file of the server, and no answer. */
  readonly isRead: boolean
  /** Nothing says whether clients come over https, where alone it matters. */
  readonly isAssumed: boolean
  /** The directories it is about, where only some are. */
  readonly directories: readonly string[]
  /** How a client fails because of it. */
  readonly symptoms: readonly Symptom[]
  readonly evidence: readonly [Reference, ...Reference[]]
}

const unreached = ['refused', 'silent', 'reset', 'tls', '400', '404', '403'] as const
const symptoms: Readonly<Record<SslDisagreement['kind'], readonly Symptom[]>> = {
  'client-still-http': unreached,
  'client-still-https': unreached,
  'no-binding': ['refused', 'silent', 'reset', 'tls'],
  'directories-closed': ['403'],
  'directories-open': [],
  'directories-partly': [],
  'others-closed': ['content'],
  'client-certificates': ['client-certificate', '403', 'reset', 'tls']
}

/**
 * Empty where nothing is known. Source of what belongs together: Microsoft, "Configure a software update point to use
 * TLS/SSL with a PKI certificate".
 */
export const sslDisagreements: Derived<readonly SslDisagreement[]> = derive([knownSettings, wsusTarget], (evidence) => {
  const settings = knownSettings.of(evidence)
  if (settings === null) return []
  const { value, refer, isRead, read } = settings
  const target = wsusTarget.of(evidence)
  const scheme = target?.url?.scheme ?? null
  const client = target === null ? [] : [target.reference]
  const secure = scheme === null ? value.supRequiresSsl === 'yes' : scheme === 'https'
  const plain = scheme === null ? value.supRequiresSsl === 'no' : scheme === 'http'
  const found: SslDisagreement[] = []
  const add = (
    kind: SslDisagreement['kind'],
    breaking: boolean,
    setting: Parameters<typeof refer>[0],
    others: readonly Reference[] = []
  ) =>
    found.push({
      ...{ kind, breaking, isRead: isRead(setting), symptoms: symptoms[kind] },
      isAssumed: !secure && !plain,
      directories: kind === 'directories-partly' ? read.partly : [],
      evidence: [refer(setting), ...others]
    })

  if (!plain && value.clientCertificates !== 'ignore' && value.clientCertificates !== 'unknown') {
    add('client-certificates', value.clientCertificates === 'require', 'clientCertificates', client)
  }
  if (secure && value.iisHttpsBinding === 'no') add('no-binding', true, 'iisHttpsBinding', client)
  if (plain && (read.scanRequiresSsl ?? value.serviceDirectoriesRequireSsl === 'yes')) {
    add('directories-closed', true, 'serviceDirectoriesRequireSsl', client)
  }
  if (scheme === 'http' && value.supRequiresSsl === 'yes') add('client-still-http', true, 'supRequiresSsl', client)
  if (scheme === 'https' && value.supRequiresSsl === 'no') add('client-still-https', true, 'supRequiresSsl', client)
  if (secure && value.serviceDirectoriesRequireSsl === 'no') {
    add('directories-open', false, 'serviceDirectoriesRequireSsl', client)
  }
  if (read.partly.length > 0) add('directories-partly', false, 'serviceDirectoriesRequireSsl')
  if (value.otherDirectoriesRequireSsl === 'yes') add('others-closed', false, 'otherDirectoriesRequireSsl')
  return found
})
