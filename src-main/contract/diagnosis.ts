import * as v from 'valibot'
import { sides, stepIds } from './check.ts'
import { probeIds } from './evidence/index.ts'
import { inputEntry } from './input-entry.ts'
import { inputKind } from './input-kind.ts'
import { failoverSchema, scanStorySchema } from './scan-story.ts'

/** The published result, `sup-doctor/diagnosis@1`. Names are stable: add, never rename. */
const side = v.picklist(sides)
const confidence = v.picklist(['certain', 'likely', 'possible'])
const probe = v.picklist(probeIds)
const time = v.nullable(v.string())

const reference = v.strictObject({
  probe,
  source: v.nullable(v.string()),
  line: v.nullable(v.number()),
  at: time,
  quote: v.string(),
  /** It speaks against what it is cited for; left out otherwise. */
  against: v.optional(v.literal(true))
})
const fact = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
const finding = v.strictObject({
  confidence,
  evidence: v.pipe(v.array(reference), v.minLength(1)),
  facts: v.record(v.string(), fact)
})
const about = {
  check: v.string(),
  step: v.picklist(stepIds),
  severity: v.picklist(['blocker', 'warning', 'hint']),
  side
}
const result = v.variant('outcome', [
  v.strictObject({ ...about, outcome: v.literal('found'), findings: v.pipe(v.array(finding), v.minLength(1)) }),
  v.strictObject({ ...about, outcome: v.literal('clear'), evidence: v.array(reference) }),
  v.strictObject({ ...about, outcome: v.literal('not-applicable') }),
  v.strictObject({ ...about, outcome: v.literal('undecided'), missing: v.array(probe) }),
  v.strictObject({ ...about, outcome: v.literal('crashed'), detail: v.string() })
])
/** What would decide an undecided case; sentences of `text/next-step.text`. */
const wouldDecide = v.picklist([
  'content-request',
  'installation-log',
  'request-lines',
  'live-connection',
  'whole-scan',
  'client-log',
  'scan-log',
  'missing-evidence'
])
export type WouldDecide = v.InferOutput<typeof wouldDecide>

const verdict = v.strictObject({
  outcome: v.picklist(['found', 'clear', 'undecided']),
  cause: v.nullable(v.string()),
  step: v.nullable(v.picklist(stepIds)),
  side: v.nullable(side),
  confidence: v.nullable(confidence),
  because: v.array(reference),
  wouldOverturn: v.array(v.string()),
  /** The newest scan at the update server, where it succeeded and no cause was found. */
  lastSuccess: v.optional(v.string()),
  /** Updates were found and could not be fetched: the code, or an empty text where the log has none. */
  failedDownload: v.optional(v.string()),
  /** Updates were found and could not be installed: the code, or an empty text where the log has none. */
  failedInstallation: v.optional(v.string()),
  /** Only where nothing is decided. */
  wouldDecide: v.optional(wouldDecide)
})
const code = v.strictObject({
  code: v.string(),
  symbol: v.nullable(v.string()),
  httpStatus: v.nullable(v.number()),
  group: v.picklist(['proxy', 'certificate', 'timeout', 'server', 'policy', 'other']),
  count: v.number(),
  first: time,
  last: time,
  inRetryList: v.boolean(),
  evidence: v.array(reference)
})

/** Server logs that would decide between server and network; `why` states what is wrong with those in the case. */
const serverLogs = v.strictObject({
  from: v.string(),
  to: v.string(),
  days: v.array(v.string()),
  marker: v.nullable(v.string()),
  why: v.picklist(['no-log', 'wrong-site', 'starts-late', 'ends-early', 'gap', 'other-server', 'many-clients']),
  /** The folder of the IIS logs, where the server's own configuration names it. */
  folder: v.optional(v.string())
})

/** One of several computers that the files come from, according to their content. */
const machine = v.strictObject({
  name: v.nullable(v.string()),
  /** The folder that contains only its files; null if there is none. */
  folder: v.nullable(v.string()),
  files: v.array(v.string()),
  newestFailedAt: time,
  /** True for the computer that this diagnosis is about. */
  chosen: v.boolean(),
  /** An update server whose half was given, and that nothing shows to be the judged computer's. */
  server: v.optional(v.literal(true))
})

export const diagnosisSchema = v.strictObject({
  schema: v.literal('sup-doctor/diagnosis@1'),
  tool: v.strictObject({ version: v.string() }),
  collectedAt: time,
  /** `assumed-utc`: no log states its UTC offset, so local times are treated as UTC. */
  clock: v.picklist(['utc', 'assumed-utc']),
  client: v.nullable(
    v.strictObject({
      name: v.string(),
      os: v.string(),
      elevated: v.nullable(v.boolean()),
      /** Whose own settings were read; absent if unknown. */
      account: v.optional(v.picklist(['signed-in', 'other', 'system', 'local-service', 'network-service']))
    })
  ),
  /** Empty unless the files prove more than one computer. */
  machines: v.array(machine),
  wsus: v.nullable(v.strictObject({ url: v.string(), source: v.picklist(['policy', 'argument', 'log']) })),
  verdict,
  steps: v.array(
    v.strictObject({
      id: v.picklist(stepIds),
      state: v.picklist(['clear', 'found', 'undecided', 'waiting']),
      results: v.array(result)
    })
  ),
  codes: v.array(code),
  scanStory: scanStorySchema,
  failover: failoverSchema,
  inputs: v.array(inputEntry(inputKind)),
  /** Present if fetching these logs is the next step. */
  serverLogs: v.optional(serverLogs),
  unanswered: v.array(probe)
})
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>
export type Verdict = v.InferOutput<typeof verdict>
export type StepState = Diagnosis['steps'][number]['state']
export type CodeSeen = v.InferOutput<typeof code>
export type Input = Diagnosis['inputs'][number]
