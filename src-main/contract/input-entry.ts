import * as v from 'valibot'
import { inputPart, type inputKind } from './input-kind.ts'
import { inputRemark } from './input-remark.ts'

/** A file or folder that was given, in the published result and in the manifest of a case; `kind` as either reads it. */
export function inputEntry<Kind extends v.GenericSchema<unknown, v.InferOutput<typeof inputKind>>>(kind: Kind) {
  return v.strictObject({
    name: v.string(),
    kind,
    bytes: v.number(),
    sha256: v.string(),
    recognised: v.boolean(),
    /** Last change, ISO 8601; only of a server's settings, which tell no time themselves. */
    modifiedAt: v.optional(v.string()),
    remark: v.optional(inputRemark),
    /** Only where one text holds the output of several programs. */
    parts: v.optional(v.array(inputPart))
  })
}
