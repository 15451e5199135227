import * as v from 'valibot'
import { sides } from './check.ts'

/** Published: names are stable, later versions only add. Every text is ASCII and without braces, so a line can be cut out of others. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const shortHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const time = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/)))

/** The result of one client in one line of less than 2,000 characters, without personal data. */
export const fleetLineSchema = v.object({
  schema: v.literal('sup-doctor/fleet@1'),
  version: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,40}$/)),
  at: time,
  /** `failed`: the program reached no verdict; `error` states why. */
  state: v.picklist(['found', 'clear', 'undecided', 'failed']),
  error: v.nullable(v.picklist(['not-installed', 'arguments', 'input', 'cancelled', 'internal'])),
  /** With `error`: the name of the exception or of the system's error, never its text. */
  detail: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,40}$/))),
  cause: v.nullable(id),
  step: v.nullable(v.picklist(['orientation', 'proxy', 'certificate', 'timeout'])),
  side: v.nullable(v.picklist(sides)),
  confidence: v.nullable(v.picklist(['certain', 'likely', 'possible'])),
  /** Newest first. */
  codes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^0x[0-9a-f]{8}$/))), v.maxLength(6)),
  /** Blockers and warnings beside the cause. */
  also: v.pipe(v.array(id), v.maxLength(8)),
  /** Number of codes and findings left out for lack of space. */
  leftOut: count,
  /** `https://sup01.contoso.local:8531`; with `--redact` a pseudonym that is the same on every client. */
  sup: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** /24 and /64: never the client's own address. */
  subnets: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f.:]{2,39}\/(24|64)$/))), v.maxLength(4)),
  build: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,6}){2,3}$/))),
  /** Whether the client will change its server by itself, as in the diagnosis; null where no verdict was reached. */
  failover: v.nullable(v.picklist(['counting', 'due', 'never', 'nowhere', 'works', 'not-configmgr', 'unknown'])),
  dueAt: time,
  /** The same for each run on a client; it cannot be computed from the computer's name. */
  client: v.nullable(shortHash),
  /** Two clients with the same value share one SusClientId. */
  sus: v.nullable(shortHash),
  /** Checks that could not be decided, and checks that broke. */
  undecided: count,
  crashed: count,
  /** Of the whole collection, and of its slowest probe. */
  durationMs: count,
  slowest: v.nullable(id),
  slowestMs: count
})
export type FleetLine = v.InferOutput<typeof fleetLineSchema>
