import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** Which computer a file is from, so that files of two computers are not taken for one's. */
export const machineIdentity = v.strictObject({
  /** Computer names as written. */
  names: v.array(personal('host')),
  /** `configmgr:` or `wsus:` and the GUID, lower case. */
  ids: v.array(personal('text')),
  /** The client's own network addresses, where it tells them (LocationServices.log). */
  addresses: v.optional(v.array(personal('host'))),
  /** WSUS is installed there; left out where nothing says so. */
  wsusServer: v.optional(v.literal(true))
})
export type MachineIdentityValue = v.InferOutput<typeof machineIdentity>
