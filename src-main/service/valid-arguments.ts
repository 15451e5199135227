import * as v from 'valibot'
import { stepIds } from '../contract/check.ts'
import { serverSettings } from '../contract/evidence/server-settings.ts'
import { repair } from '../contract/repair.ts'
import { type Calls, type Channel, longestWatch, otherCases, sampleIds } from './api.ts'
import { limits } from './limits.ts'

const none = v.strictTuple([])
const language = v.picklist(['de', 'en'])
const redacted = v.union([v.strictTuple([]), v.strictTuple([v.boolean()])])
const document = v.union([v.strictTuple([language]), v.strictTuple([language, v.boolean()])])
const printed = v.union([document, v.strictTuple([language, v.boolean(), v.boolean()])])
const text = v.nullable(v.pipe(v.string(), v.maxLength(limits.url)))
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestWatch))
const choice = v.strictObject({
  wsus: text,
  proxy: text,
  network: v.boolean(),
  search: v.optional(v.boolean()),
  watchMinutes: v.optional(minutes),
  updateServer: v.optional(v.boolean()),
  aside: v.optional(v.boolean())
})
/** Length first, so that an oversized string is never scanned. */
const base64 = v.pipe(v.string(), v.maxLength(limits.filesBase64), v.check(isBase64, 'base64'))
const file = v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)), base64 })
const files = v.pipe(
  v.array(file),
  v.maxLength(limits.files),
  v.check((all) => all.reduce((sum, item) => sum + item.base64.length, 0) <= limits.filesBase64, 'total size')
)
const leftOut = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.found))
})
/** What a page says of the files that it sends as they are, in the order in which they follow. */
const aboutFiles = v.strictObject({
  files: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)),
        size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.filesBytes))
      })
    ),
    v.maxLength(limits.files),
    v.check((all) => all.reduce((sum, item) => sum + item.size, 0) <= limits.filesBytes, 'total size')
  ),
  choice,
  leftOut: v.nullable(leftOut)
})
export type AboutFiles = v.InferOutput<typeof aboutFiles>

const paths = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(limits.path), v.check(isPath, 'path'))),
  v.minLength(1),
  v.maxLength(limits.paths),
  v.check((all) => all.reduce((sum, name) => sum + name.length, 0) <= limits.allPaths, 'total length')
)

/** What each channel accepts; anything else is refused before the service hears of it. */
const argumentSchemas: { readonly [C in Channel]: v.GenericSchema<unknown, Calls[C]['args']> } = {
  'app:info': none,
  'app:rights': none,
  'app:restart-elevated': none,
  'case:check-computer': v.strictTuple([choice]),
  'case:check-step': v.strictTuple([v.picklist(stepIds), choice]),
  'case:check-files': v.union([v.strictTuple([files, choice]), v.strictTuple([files, choice, leftOut])]),
  'case:check-paths': v.strictTuple([paths, choice]),
  'case:open-sample': v.strictTuple([v.picklist(sampleIds)]),
  'case:answer': v.strictTuple([serverSettings]),
  'case:compare': v.strictTuple([v.picklist(otherCases)]),
  'case:cancel': none,
  'case:forget': none,
  'case:current': none,
  'case:redacted': none,
  'case:save': redacted,
  'repair:offers': none,
  'repair:make': v.strictTuple([repair, v.literal(true)]),
  'repair:undo': v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)), v.literal(true)]),
  'report:json': redacted,
  'report:html': document,
  'report:pdf': printed,
  'support:preview': none,
  'support:file': none,
  'report:ledger': v.strictTuple([language])
}

/** The arguments when they are what the channel accepts, else null. */
export function validArguments<C extends Channel>(channel: C, args: unknown): Calls[C]['args'] | null {
  const schema: v.GenericSchema<unknown, Calls[C]['args']> = argumentSchemas[channel]
  const checked = v.safeParse(schema, args, { abortEarly: true, abortPipeEarly: true })
  return checked.success ? checked.output : null
}

/** The same for what is said of files that are sent as they are. */
export function validAboutFiles(about: unknown): AboutFiles | null {
  const checked = v.safeParse(aboutFiles, about, { abortEarly: true, abortPipeEarly: true })
  return checked.success ? checked.output : null
}

/** From the root of a disk or of a share, as the system hands them over. */
function isPath(value: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(value) && !value.includes('\0')
}

function isBase64(value: string): boolean {
  return value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value)
}
