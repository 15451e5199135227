import type { ProbeId } from '../contract/evidence/index.ts'
import type { Probe, SeveralProbe } from '../contract/probe.ts'
import type { Machine } from '../system/system.ts'
import { clientProbe } from './client.ts'
import { configmgrLogProbe } from './client-logs/configmgr-log.ts'
import { windowsUpdateLogProbe } from './client-logs/windows-update-log.ts'
import { machineIdentityProbe } from './machine-identity.ts'
import { nameAnswersProbe } from './name-answers.ts'
import { askScriptsOnce } from './pac-script/evaluate-scripts.ts'
import { pacScriptProbe } from './pac-script/pac-script.ts'
import { pinStoreProbe } from './pin-store.ts'
import { tlsSettingsProbe } from './tls-settings.ts'
import { tlsVersionsProbe } from './tls-versions.ts'
import { updatePolicyProbe } from './update-policy.ts'
import { updateServicesProbe } from './update-services.ts'
import { userProxyProbe } from './user-proxy.ts'
import { winhttpRequestsProbe } from './winhttp-requests.ts'
import { winhttpSettingsProbe } from './winhttp-settings.ts'
import { rungLimits, type Requester } from './wsus-access/request-marker.ts'
import { wsusAccessProbe } from './wsus-access/wsus-access.ts'

/** Everything that is collected live, for one run; `technician-choice` is said, not probed, and comes from the host. */
export function probesFor(requester: Requester): readonly (Probe<ProbeId, Machine> | SeveralProbe<ProbeId, Machine>)[] {
  const askScripts = askScriptsOnce(requester)
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
    windowsUpdateLogProbe,
    pacScriptProbe(askScripts),
    wsusAccessProbe(requester, rungLimits, askScripts),
    winhttpRequestsProbe(requester),
    tlsVersionsProbe(requester, rungLimits, askScripts),
    // after the way to the server: whoever asks the system first is not kept waiting
    nameAnswersProbe
  ]
}
