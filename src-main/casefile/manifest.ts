import * as v from 'valibot'
import { inputEntry } from '../contract/input-entry.ts'
import { inputKind } from '../contract/input-kind.ts'

export const caseFormat = 'sup-doctor/case'
export const caseVersion = 1
export const manifestName = 'case.json'

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** `case.json` inside a `.supcase`; `files` are the evidence envelopes beside it. */
export const caseManifest = v.strictObject({
  format: v.literal(caseFormat),
  version: v.literal(caseVersion),
  collectedAt: v.nullable(v.string()),
  // a later version may know more kinds
  inputs: v.array(inputEntry(v.fallback(inputKind, 'unknown'))),
  files: v.array(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^evidence\/\d{3,6}-[a-z-]{1,40}\.json$/)), sha256 })
  ),
  sample: v.optional(v.literal(true))
})
export type CaseManifest = v.InferOutput<typeof caseManifest>
