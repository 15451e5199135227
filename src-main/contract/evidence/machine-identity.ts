import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** The computer that a file comes from, so that files of two computers are not mixed. */
export const machineIdentity = v.strictObject({
  /** Computer names as written. */
  names: v.array(personal('host')),
  /** `configmgr:` or `wsus:` and the GUID, lower case. */
  ids: v.array(personal('text')),
  /** The client's own network addresses, if logged (LocationServices.log). */
  addresses: v.optional(v.array(personal('host'))),
  /** WSUS is installed on this computer; absent if unknown. */
  wsusServer: v.optional(v.literal(true))
})
export type MachineIdentityValue = v.InferOutput<typeof machineIdentity>
