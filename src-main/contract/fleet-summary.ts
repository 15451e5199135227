import * as v from 'valibot'

const count = v.number()
const time = v.nullable(v.string())

const row = v.strictObject({
  /** Null for clients that did not state it. */
  key: v.nullable(v.string()),
  clients: count,
  found: count,
  clear: count,
  undecided: count,
  failed: count,
  /** Clients that will change their server by themselves. */
  switchesDue: count,
  /** The most frequent cause among them. */
  cause: v.nullable(v.string())
})
export type FleetRow = v.InferOutput<typeof row>

export const fleetKeys = ['cause', 'side', 'sup', 'subnet', 'build', 'error'] as const
export type FleetKey = (typeof fleetKeys)[number]

/** Published, `sup-doctor/fleet-summary@1`: what the lines of many clients add up to. */
export const fleetSummarySchema = v.strictObject({
  schema: v.literal('sup-doctor/fleet-summary@1'),
  tool: v.strictObject({ version: v.string() }),
  /** Oldest and newest time in the lines that count. */
  from: time,
  to: time,
  /** Results found; those that count; older ones of the same client; damaged ones; lines of something else. */
  lines: v.strictObject({ read: count, counted: count, older: count, broken: count, foreign: count }),
  total: row,
  /** Most causes first. A client in several subnets counts in each of them. */
  groups: v.array(v.strictObject({ by: v.picklist(fleetKeys), rows: v.array(row), leftOut: count })),
  /** SusClientIds, as hashes, that more than one computer uses. */
  duplicates: v.array(v.strictObject({ sus: v.string(), clients: count })),
  problems: v.array(
    v.strictObject({
      file: v.string(),
      line: v.nullable(count),
      why: v.picklist(['cut', 'not-json', 'wrong-fields', 'newer-version', 'too-long', 'too-many', 'unreadable'])
    })
  ),
  problemsLeftOut: count
})
export type FleetSummary = v.InferOutput<typeof fleetSummarySchema>
export type FleetProblem = FleetSummary['problems'][number]
