import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** One value as the registry holds it; REG_BINARY is lower-case hex, REG_QWORD a decimal string (beyond 2^53). */
const registryValue = v.strictObject({
  name: personal('word'),
  type: v.picklist(['REG_SZ', 'REG_EXPAND_SZ', 'REG_MULTI_SZ', 'REG_DWORD', 'REG_QWORD', 'REG_BINARY', 'other']),
  data: v.union([personal('registry-data'), v.number(), v.array(personal('registry-data'))])
})
export type RegistryValue = v.InferOutput<typeof registryValue>

/**
 * One key. `path` starts with the long hive name (`HKEY_LOCAL_MACHINE\…`) or has none where the export had none.
 * `present: false` means it was looked for and is not there, which is not the same as never having looked.
 */
export const registryKey = v.strictObject({
  path: personal('text'),
  present: v.boolean(),
  values: v.array(registryValue),
  /** Only some of its values were asked for, or the text ends within it: what is not here may be there nevertheless. */
  partial: v.optional(v.literal(true)),
  /** Values a pasted query did not find, `*` for any: an error is printed in their place, which is not read. */
  missing: v.optional(v.array(personal('word')))
})
export type RegistryKey = v.InferOutput<typeof registryKey>

/** How the registry was read, or which program printed its values; shown with every value from it. */
export const readBy = v.picklist(['regedit', 'reg.exe', 'file', 'netsh', 'netsh advproxy', 'bitsadmin'])
export type ReadBy = v.InferOutput<typeof readBy>
