import * as v from 'valibot'
import { impersonal } from '../text-role.ts'

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The drive that Windows is on, such as `C:`. Read live only; without programs and without administrator rights. */
export const diskSpace = v.strictObject({ drive: impersonal, freeBytes: bytes, totalBytes: bytes })
