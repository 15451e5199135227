import * as v from 'valibot'
import { personal } from '../text-role.ts'
import { proxySettings } from './proxy-settings.ts'
import { readBy } from './registry.ts'

/** WinINET settings of one account, from `…\Internet Settings` and its `Connections` key. Null: not set or not read. */
const account = v.strictObject({
  account: v.picklist(['user', 'system', 'network-service', 'local-service', 'machine', 'unknown']),
  connection: v.nullable(proxySettings),
  proxyEnable: v.nullable(v.number()),
  proxyServer: v.nullable(personal('hosts')),
  proxyOverride: v.nullable(personal('exceptions')),
  autoConfigUrl: v.nullable(personal('script-url'))
})
export type UserProxyAccount = v.InferOutput<typeof account>

export const userProxy = v.strictObject({
  readBy,
  accounts: v.array(account),
  /** The policy "Make proxy settings per-machine": 0 makes the machine's settings those of every account. Missing: not set. */
  proxySettingsPerUser: v.exactOptional(v.number())
})
