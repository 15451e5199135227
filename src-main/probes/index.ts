import type { ProbeId } from '../contract/evidence/index.ts'
import type { Probe, SeveralProbe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'
import { clientProbe, machineIdentityProbe } from './computer.ts'
import { configmgrLogProbe } from './client-logs/configmgr-log.ts'
import { eventLogProbe } from './client-logs/event-channels.ts'
import { searchedLogProbe, windowsUpdateLogProbe } from './client-logs/windows-update-log.ts'
import { nameAnswersProbe } from './name-answers.ts'
import { diskSpaceProbe } from './disk-space.ts'
import { evaluateScriptsOnce, pacScriptProbe } from './pac-script.ts'
import { pinStoreProbe } from './pin-store.ts'
import {
  tlsSettingsProbe,
  updatePolicyProbe,
  updateServicesProbe,
  userProxyProbe,
  winhttpSettingsProbe
} from './registry-probes.ts'
import { revocationLookupProbe } from './revocation-lookup.ts'
import { tlsVersionsProbe } from './tls-versions.ts'
import { updateAgentProbe } from './update-agent.ts'
import { winhttpRequestsProbe } from './winhttp-requests.ts'
import type { RequestMarker } from './wsus-access/request-marker.ts'
import { stageLimits } from './wsus-access/stage-limits.ts'
import { wsusAccessProbe } from './wsus-access/wsus-access.ts'

/**
 * All probes of one run; with `search`, Windows Update is asked to search at its server. `technician-choice` is provided
 * by the host.
 */
export function probesFor(
  requester: RequestMarker,
  search = false
): readonly (Probe<ProbeId, System> | SeveralProbe<ProbeId, System>)[] {
  const askScripts = evaluateScriptsOnce(requester)
  return [
    clientProbe,
    updatePolicyProbe,
    updateServicesProbe,
    winhttpSettingsProbe,
    userProxyProbe,
    tlsSettingsProbe,
    pinStoreProbe,
    machineIdentityProbe,
    configmgrLogProbe,
    eventLogProbe,
    search ? searchedLogProbe : windowsUpdateLogProbe,
    updateAgentProbe,
    diskSpaceProbe,
    pacScriptProbe(askScripts),
    wsusAccessProbe(requester, stageLimits, askScripts),
    winhttpRequestsProbe(requester),
    tlsVersionsProbe(requester, stageLimits, askScripts),
    revocationLookupProbe(requester),
    // last, so that lookups of the access probe do not wait for its lookups
    nameAnswersProbe
  ]
}
