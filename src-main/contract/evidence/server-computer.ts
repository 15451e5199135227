import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** The update server itself, where the program was run there: which distinguishes its evidence from a client’s. */
export const serverComputer = v.strictObject({
  name: personal('host'),
  os: personal('word'),
  /** Null if unknown. Without administrator rights most of IIS' settings cannot be read. */
  elevated: v.nullable(v.boolean()),
  /** Of its network interfaces, without loopback and zones. */
  addresses: v.array(personal('host'))
})
