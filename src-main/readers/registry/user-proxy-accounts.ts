import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../../contract/evidence/registry.ts'
import type { UserProxyAccount } from '../../contract/evidence/user-proxy.ts'
import { ofMachine, registryPlace } from './registry-path.ts'
import { proxySettingsOf, valueNamed } from './registry-key-list.ts'

const settings = String.raw`software\microsoft\windows\currentversion\internet settings`
const policy = String.raw`software\policies\microsoft\windows\currentversion\internet settings`
const connections = `${settings}\\connections`
const order = ['user', 'system', 'network-service', 'local-service', 'machine', 'unknown'] as const
/** Characters; BITS accepts lists up to 32 KB. */
const longestText = 32_768
type Account = UserProxyAccount['account']

/** WinINET proxy settings per account; null if none of the keys is among `keys`. */
export function userProxyFrom(keys: readonly RegistryKey[], readBy: ReadBy): EvidenceValue<'user-proxy'> | null {
  const grouped = new Map<Account, RegistryKey[]>()
  for (const key of keys) {
    const account = accountOf(key)
    if (account !== null) grouped.set(account, [...(grouped.get(account) ?? []), key])
  }
  const accounts = order.flatMap((account) => {
    const own = grouped.get(account)
    return own === undefined ? [] : [settingsOf(account, own)]
  })
  if (accounts.length === 0) return null
  const perUser = keys.filter(isPolicy).map((key) => valueNamed(key, 'ProxySettingsPerUser')?.data)
  const found = perUser.find((setting) => typeof setting === 'number')
  return { readBy, accounts, ...(found === undefined ? {} : { proxySettingsPerUser: found }) }
}

function isPolicy(key: RegistryKey): boolean {
  const place = registryPlace(key.path)
  return ofMachine(place) && place.rest === policy
}

/** The account whose proxy settings the key contains, or null. */
function accountOf(key: RegistryKey): Account | null {
  const place = registryPlace(key.path)
  if (place.wow64) return null
  const named = valueNamed(key, 'DefaultConnectionSettings') !== undefined
  if (place.hive === null) return named || place.rest === settings ? 'unknown' : null
  if (place.rest !== settings && place.rest !== connections) return null
  if (place.hive === 'HKEY_CURRENT_USER') return 'user'
  // this machine key also contains WinHttpSettings, which belongs to no account
  if (place.hive === 'HKEY_LOCAL_MACHINE') return place.rest === settings || named ? 'machine' : null
  if (place.account === '.default' || place.account === 's-1-5-18') return 'system'
  if (place.account === 's-1-5-20') return 'network-service'
  if (place.account === 's-1-5-19') return 'local-service'
  return place.account?.startsWith('s-1-5-21-') === true ? 'user' : 'unknown'
}

function settingsOf(account: Account, keys: readonly RegistryKey[]): UserProxyAccount {
  const data = (name: string) =>
    keys.map((key) => valueNamed(key, name)?.data).find((candidate) => candidate !== undefined)
  const text = (name: string) => {
    const found = data(name)
    return typeof found === 'string' ? found.slice(0, longestText) : null
  }
  const enable = data('ProxyEnable')
  const connection = keys.map((key) => proxySettingsOf(valueNamed(key, 'DefaultConnectionSettings')))
  return {
    account,
    connection: connection.find((candidate) => candidate !== null) ?? null,
    proxyEnable: typeof enable === 'number' ? enable : null,
    proxyServer: text('ProxyServer'),
    proxyOverride: text('ProxyOverride'),
    autoConfigUrl: text('AutoConfigURL')
  }
}
