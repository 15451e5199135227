import type { ProbeId } from '../../contract/evidence/index.ts'
import type { Probe, SeveralProbe } from '../../contract/probe.ts'
import type { System } from '../../system/system.ts'
import { serverEventsProbe } from './events.ts'
import { iisConfigurationProbe } from './iis-configuration.ts'
import { serverLogProbe } from './logs.ts'
import { serverComputerProbe, serverTlsProbe, wsusSetupProbe } from './registry.ts'
import { serverServicesProbe } from './services.ts'
import { sslBindingsProbe } from './ssl-bindings.ts'

/**
 * All probes of a run on the update server. None of them sends anything; none says anything about this computer as a
 * client.
 */
export const serverProbes: readonly (Probe<ProbeId, System> | SeveralProbe<ProbeId, System>)[] = [
  serverComputerProbe,
  wsusSetupProbe,
  iisConfigurationProbe,
  sslBindingsProbe,
  serverServicesProbe,
  serverTlsProbe,
  serverLogProbe,
  serverEventsProbe
]
