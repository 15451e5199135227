import * as v from 'valibot'
import { probeIds } from './evidence/index.ts'
import { scanPhase } from './evidence/log-event.ts'

/** Published inside the diagnosis; names are stable: add, never rename. All times are ISO 8601 UTC. */
const time = v.nullable(v.string())

/** A position: line of a file. */
const place = v.strictObject({ probe: v.picklist(probeIds), source: v.nullable(v.string()), line: v.number() })
export type Place = v.InferOutput<typeof place>

/**
 * Whether an attempt counts towards a switch of server. `not-listed`: its code is not on the list. `no-end`: the log
 * does not show how it ended. `stopped`: its code only says that it was stopped. `no-code`: it failed without a code.
 * `other-caller`: not ConfigMgr's scan. `succeeded`: nothing failed.
 */
const counts = v.picklist(['yes', 'not-listed', 'no-end', 'stopped', 'no-code', 'other-caller', 'succeeded'])
export type Counts = v.InferOutput<typeof counts>

const attempt = v.strictObject({
  startedAt: time,
  endedAt: time,
  /** `unfinished`: its end is not in the logs, so its result is unknown. */
  outcome: v.picklist(['succeeded', 'failed', 'unfinished']),
  /** The caller as logged; `CcmExec` is ConfigMgr. */
  caller: v.nullable(v.string()),
  /** The update server asked. */
  sup: v.nullable(v.string()),
  /** The proxy list that its requests used; empty for none, null if not logged. */
  proxy: v.nullable(v.string()),
  /** The last part it is known to have reached. */
  phase: v.nullable(scanPhase),
  httpStatus: v.nullable(v.number()),
  code: v.nullable(v.string()),
  counts,
  /** Lines of its start and its end; null if not in the logs. */
  start: v.nullable(place),
  end: v.nullable(place),
  /** The newest line about it. */
  seen: v.nullable(place),
  /** Number of logs that contain it. */
  logs: v.number()
})
export type ScanAttempt = v.InferOutput<typeof attempt>

const change = v.strictObject({
  /** `scheme`, `port`, `name`: the same server under another scheme, port or spelling. */
  kind: v.picklist(['switch', 'scheme', 'port', 'name']),
  from: v.string(),
  to: v.string(),
  at: time,
  place,
  /** Failed attempts with the old server since the last change or success, and those of them that count. */
  failuresBefore: v.number(),
  countedBefore: v.number()
})
export type ServerChange = v.InferOutput<typeof change>

export const scanStorySchema = v.strictObject({
  /** By time; the newest 200. */
  attempts: v.array(attempt),
  /** Number of older attempts that are left out. */
  leftOut: v.number(),
  serverChanges: v.array(change),
  /** The servers of the management point's newest answer, each once. */
  offered: v.array(v.strictObject({ url: v.string(), place })),
  policyOverwrites: v.array(v.strictObject({ at: time, url: v.string(), place })),
  /** The span that the client logs cover. */
  from: time,
  to: time
})
export type ScanStory = v.InferOutput<typeof scanStorySchema>

/**
 * Will the client change its server by itself? `counting`: fewer than four failures that count. `due`: four or more,
 * no switch seen yet. `never`: none of the failures counts. `nowhere`: only one server is offered. `works`: the
 * newest scan that ended succeeded. `not-configmgr`: scans are seen, but none of ConfigMgr's. `unknown`: no scan that
 * ended is seen.
 */
export const failoverSchema = v.strictObject({
  state: v.picklist(['counting', 'due', 'never', 'nowhere', 'works', 'not-configmgr', 'unknown']),
  sup: v.nullable(v.string()),
  /** Failures of the current series, those that count, and how many the rule requires. */
  failures: v.number(),
  counted: v.number(),
  needed: v.number(),
  /** The series may have begun before the logs, so its numbers are a minimum. */
  atLeast: v.boolean(),
  since: time,
  notCounted: v.array(v.strictObject({ code: v.nullable(v.string()), why: counts, count: v.number() })),
  /** By the two documented statements of the rule: four failures and two minutes; 120 minutes of failures. */
  dueByTries: time,
  dueByMinutes: time,
  /** Null where no answer of the management point is in the logs. */
  offered: v.nullable(v.number()),
  /** `client`: the list in force, from the evidence; `documented`: Microsoft's default. */
  list: v.picklist(['client', 'documented']),
  listed: v.number(),
  switches: v.number()
})
export type Failover = v.InferOutput<typeof failoverSchema>
