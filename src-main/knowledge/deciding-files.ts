import type { CheckId } from '../contract/check-ids.ts'
import type { ProbeId } from '../contract/evidence/index.ts'

/**
 * Files of the server that name the setting behind a fault that a client alone cannot explain further. One that is there
 * already has been judged.
 */
export const decidingFiles: { readonly [Id in CheckId]?: readonly ProbeId[] } = {
  'client-certificate-demanded': ['iis-configuration', 'ssl-bindings'],
  'access-denied': ['iis-configuration'],
  'access-forbidden': ['iis-configuration'],
  'directory-missing': ['iis-configuration'],
  'server-unavailable': ['iis-configuration'],
  'port-refused': ['iis-configuration'],
  'port-mismatch': ['iis-configuration'],
  'connection-reset': ['ssl-bindings', 'iis-configuration'],
  'tls-version-refused': ['server-tls']
}
