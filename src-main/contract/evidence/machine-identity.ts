import * as v from 'valibot'

/** Which computer a file is from, so that files of two computers are not taken for one's. */
export const machineIdentity = v.strictObject({
  /** Computer names as written. */
  names: v.array(v.string()),
  /** `configmgr:` or `wsus:` and the GUID, lower case. */
  ids: v.array(v.string()),
  /** The client's own network addresses, where it tells them (LocationServices.log). */
  addresses: v.optional(v.array(v.string()))
})
export type MachineIdentityValue = v.InferOutput<typeof machineIdentity>
