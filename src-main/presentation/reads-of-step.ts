import type { StepId } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'

/**
 * The step whose question a probe answers first, so that a page can say which steps are read already: each probe of a
 * check of this computer once. What else reads it is said by `stepProbes`, for which all checks have to be loaded.
 */
export const readsOfStep = {
  orientation: [
    'client',
    'update-policy',
    'update-services',
    'update-agent',
    'disk-space',
    'machine-identity',
    'configmgr-log',
    'windows-update-log',
    'event-log'
  ],
  proxy: ['winhttp-settings', 'user-proxy', 'pac-script'],
  certificate: ['tls-settings', 'pin-store', 'tls-versions', 'revocation-lookup'],
  timeout: ['name-answers', 'wsus-access', 'winhttp-requests']
} as const satisfies Readonly<Record<StepId, readonly ProbeId[]>>
