import type { Reference } from '../../contract/check.ts'
import type { PacPlace } from '../../contract/evidence/pac-script.ts'
import type { UserProxyAccount } from '../../contract/evidence/user-proxy.ts'
import { referTo } from '../reference.ts'
import { derive, type Derived } from '../derive.ts'

/** The WinINET settings of one account that hold for it. */
export interface AccountProxy {
  readonly place: Exclude<PacPlace, 'winhttp'>
  /** The fixed proxy; null where none is switched on. */
  readonly list: string | null
  readonly bypass: string
  /** Address of the script; null where none is set. */
  readonly pacUrl: string | null
  readonly reference: Reference
}

const proxyFlag = 2
const scriptFlag = 4

/**
 * The user's and LocalSystem's settings, or the machine's alone where the policy "Make proxy settings per-machine" says
 * that they replace both (ProxySettingsPerUser = 0).
 */
export const accountProxies: Derived<readonly AccountProxy[]> = derive(['user-proxy'], (evidence) => {
  return evidence.all('user-proxy').flatMap((envelope) => {
    const places = envelope.value.proxySettingsPerUser === 0 ? (['machine'] as const) : (['user', 'system'] as const)
    return places.flatMap((place) =>
      envelope.value.accounts
        .filter((account) => account.account === place)
        .map((account) => {
          const [list, bypass] = fixedProxy(account)
          const pacUrl = scriptOf(account)
          const quote = [list, pacUrl].filter((text) => text !== null).join('; ')
          return {
            place,
            list,
            bypass,
            pacUrl,
            reference: referTo(envelope, `${hives[place]}: ${quote === '' ? '—' : quote}`)
          }
        })
    )
  })
})

/** The proxy or script that an account's settings name; null where they name none. Auto-detection names none. */
export function accountProxy(account: UserProxyAccount): string | null {
  return fixedProxy(account)[0] ?? scriptOf(account)
}

const hives = {
  user: 'HKEY_CURRENT_USER',
  system: String.raw`HKEY_USERS\.DEFAULT`,
  machine: 'HKEY_LOCAL_MACHINE'
} as const

function fixedProxy({
  proxyEnable,
  proxyServer,
  proxyOverride,
  connection
}: UserProxyAccount): [string | null, string] {
  if (proxyEnable === 1 && proxyServer) return [proxyServer, proxyOverride ?? '']
  if (connection === null || (connection.flags & proxyFlag) === 0 || connection.proxy === '') return [null, '']
  return [connection.proxy, connection.bypass]
}

function scriptOf({ autoConfigUrl, connection }: UserProxyAccount): string | null {
  if (autoConfigUrl) return autoConfigUrl
  return connection !== null && (connection.flags & scriptFlag) !== 0 && connection.pacUrl !== ''
    ? connection.pacUrl
    : null
}
