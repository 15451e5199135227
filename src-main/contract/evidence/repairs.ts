import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { repair } from '../repair.ts'

/** One registry value, exactly; `hex` are its bytes or digits as reg.exe takes them, null where the value is absent. */
const savedValue = v.strictObject({
  key: impersonal,
  name: impersonal,
  type: v.picklist(['REG_BINARY', 'REG_DWORD']),
  hex: v.nullable(personal('bytes'))
})
export type SavedValue = v.InferOutput<typeof savedValue>

/**
 * What was changed on this computer, with the way back. `saved`: the old values are kept and nothing has happened yet
 * (or the program ended there). `no-effect`: the command ended, but the registry is unchanged.
 */
export const repairs = v.strictObject({
  made: v.array(
    v.strictObject({
      repair,
      command: personal('text'),
      at: impersonal,
      before: v.array(savedValue),
      after: v.nullable(v.array(savedValue)),
      outcome: v.picklist(['saved', 'took-effect', 'no-effect', 'failed', 'undone', 'undo-failed']),
      /** Exit code or HRESULT of the command; null where it did not end by itself. */
      exitCode: v.nullable(v.number()),
      /** The cause before, and in the check right after; null for none, or if there was no further check. */
      causeBefore: v.nullable(impersonal),
      causeAfter: v.nullable(impersonal)
    })
  )
})
export type MadeRepair = v.InferOutput<typeof repairs>['made'][number]
