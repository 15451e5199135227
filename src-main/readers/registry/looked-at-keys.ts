import { tlsVersion } from '../../contract/evidence/tls-versions.ts'
import {
  configmgrLogKey,
  pinStoreKeys,
  schannelKey,
  secureProtocolKeys,
  serverSchannelKey,
  serviceKey,
  siteServerKey,
  sslBindingKeys,
  traceKeys,
  updateAgentKey,
  updatePolicyKeys,
  updateServiceKeys,
  userProxyKeys,
  winhttpKeys,
  wsusSetupKey
} from './registry-keys.ts'
import { canonicalRegistryPath, registryPlace } from './registry-path.ts'

const controlSet = /^system\\controlset(\d{3})(?=\\|$)/

/** Where any evidence is read from, in lower case, without hive and account, under the control set in use. */
const places: readonly string[] = [
  ...[...updatePolicyKeys, ...updateServiceKeys, ...userProxyKeys, ...pinStoreKeys, ...sslBindingKeys, ...traceKeys],
  ...[winhttpKeys.native, secureProtocolKeys.native],
  ...tlsVersion.options.flatMap((version) => [schannelKey(version), serverSchannelKey(version)]),
  ...[wsusSetupKey, siteServerKey, updateAgentKey, configmgrLogKey, serviceKey('HTTP')],
  ...['SYSTEM\\Select', 'SYSTEM\\CurrentControlSet\\Control\\ComputerName']
].map((path) => registryPlace(canonicalRegistryPath(path)).rest)
const wanted = new Set(places)
/** A listing of a whole key tells that those below it are whole, too. */
const above = new Set(places.map((place) => place.slice(0, Math.max(0, place.lastIndexOf('\\')))))

/**
 * Whether any evidence is read from a key, so that an export of the whole registry takes no memory for the others. Of every
 * control set one key counts, as how many there are says which one is in use. One function for one text.
 */
export function lookedAtKeys(): (path: string) => boolean {
  const sets = new Set<string>()
  return (path) => {
    const { hive, rest } = registryPlace(path)
    const set = controlSet.exec(rest)?.[1]
    if (set !== undefined && sets.size < sets.add(set).size) return true
    // what was copied without its hive is known by its values
    if (hive === null && (rest === '' || rest.endsWith('connections'))) return true
    const place = set === undefined ? rest : rest.replace(controlSet, 'system\\currentcontrolset')
    return above.has(place) || isBelowWanted(place)
  }
}

function isBelowWanted(place: string): boolean {
  for (let end = place.length; end > 0; end = place.lastIndexOf('\\', end - 1)) {
    if (wanted.has(place.slice(0, end))) return true
  }
  return false
}
