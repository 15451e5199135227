import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** Setting that contains the address of a script. `machine`: for all accounts (ProxySettingsPerUser = 0). */
const place = v.picklist(['winhttp', 'machine', 'user', 'system'])
export type PacPlace = v.InferOutput<typeof place>

/** `not-served`: answered with another status than 200. `unfinished`: the run ended first. */
const fetched = v.strictObject({
  outcome: v.picklist([
    'fetched',
    'unsupported-address',
    'name-unresolved',
    'no-connection',
    'tls-failed',
    'no-answer',
    'not-served',
    'too-large',
    'unfinished'
  ]),
  status: v.nullable(v.number()),
  /** Bytes of the script; what was read of it where it is too large. */
  bytes: v.number(),
  durationMs: v.number()
})
export type PacFetch = v.InferOutput<typeof fetched>

/** `not-a-script`: it cannot be loaded (HTML, syntax error, no FindProxyForURL). `unavailable`: we could not run it. */
const evaluation = v.strictObject({
  outcome: v.picklist([
    'evaluated',
    'not-a-script',
    'failed',
    'timed-out',
    'out-of-memory',
    'unavailable',
    'not-asked',
    'unfinished'
  ]),
  /** Message of the script engine; only displayed. */
  detail: v.nullable(personal('text')),
  durationMs: v.number()
})
export type PacEvaluation = v.InferOutput<typeof evaluation>

/** What FindProxyForURL returns for the update server's address in one spelling of its host. */
const answer = v.strictObject({
  spelling: v.picklist(['written', 'lower', 'upper']),
  url: personal('text'),
  host: personal('host'),
  result: personal('hosts')
})
export type PacAnswer = v.InferOutput<typeof answer>

const script = v.strictObject({
  url: personal('script-url'),
  setIn: v.array(place),
  fetch: fetched,
  evaluation,
  /** In the order written, lower, upper; those asked before the script failed. */
  answers: v.array(answer)
})
export type PacScript = v.InferOutput<typeof script>

/** Every proxy auto-configuration script that is set, and its result for the update server. */
export const pacScript = v.strictObject({ scripts: v.array(script) })
