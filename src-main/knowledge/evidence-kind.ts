import type { ProbeId } from '../contract/evidence/index.ts'

/** Evidence that is an answer of the network to requests of SUP Doctor. */
export const requestProbes: ReadonlySet<ProbeId> = new Set([
  'name-answers',
  'pac-script',
  'wsus-access',
  'winhttp-requests',
  'tls-versions',
  'revocation-lookup'
])

/** Logs with a line for each scan, or for each request that the server received. */
export const clientLogProbes: ReadonlySet<ProbeId> = new Set(['windows-update-log', 'configmgr-log'])
export const serverLogProbes: ReadonlySet<ProbeId> = new Set(['iis-log', 'httperr-log'])
