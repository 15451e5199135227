import { sendRequest } from './http/request.ts'
import type { Network, System } from './system.ts'
import { performHandshake } from './tls/handshake.ts'
import { forgetTrustedCertificates, readMachineRoots } from './tls/trust-store.ts'
import { offerVersion } from './tls/offer-version.ts'
import { connectTo } from './network/connect.ts'
import { resolveName } from './network/resolve.ts'
import { describeClient } from './describe-client.ts'
import { windowsEventChannels } from './event-channels.ts'
import { windowsFiles } from './files/windows-files.ts'
import { nameSources } from './names/name-sources.ts'
import { pacEngine } from './pac/pac.ts'
import { windowsRegistry } from './registry/registry.ts'
import { windowsScriptHost } from './script-host.ts'
import { windowsServerPrograms } from './server-programs.ts'

/** Network access through Node's sockets. */
const nodeNetwork: Network = {
  resolve: resolveName,
  // before connecting, because nothing handles the events of a connection meanwhile
  async connect(address, port, limits) {
    await readMachineRoots(limits.signal)
    return connectTo(address, port, limits)
  },
  handshake: performHandshake,
  offerVersion,
  request: sendRequest
}

/** The local computer, as it is now; outside Windows without registry, script host and event log. */
export function thisSystem(): System {
  forgetTrustedCertificates()
  return {
    platform: process.platform,
    client: describeClient,
    registry: process.platform === 'win32' ? windowsRegistry() : null,
    network: nodeNetwork,
    scripts: process.platform === 'win32' ? windowsScriptHost() : null,
    eventChannels: process.platform === 'win32' ? windowsEventChannels() : null,
    names: nameSources(),
    pac: pacEngine,
    files: process.platform === 'win32' ? windowsFiles() : null,
    serverPrograms: process.platform === 'win32' ? windowsServerPrograms() : null,
    now: () => new Date()
  }
}
