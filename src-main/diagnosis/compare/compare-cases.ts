import { checks } from '../../checks/index.ts'
import type { Case } from '../../contract/case.ts'
import type { Comparison, Difference } from '../../contract/comparison.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import { probeIds, type Evidence, type ProbeId } from '../../contract/evidence/index.ts'
import { evidenceSet, probesOf } from '../../derived/evidence-set.ts'
import { computerName, evidenceOfChosenMachine } from '../../derived/machines/chosen-machine.ts'
import { canonicalEvidence, steady, type CanonicalEvidence } from './canonical.ts'
import { firstLabel } from '../../derived/target/host-names.ts'

/** A case and what was said of it. */
export interface JudgedCase {
  readonly theCase: Case
  readonly diagnosis: Diagnosis
}

type Result = Diagnosis['steps'][number]['results'][number]
type Found = Extract<Result, { outcome: 'found' }>
/** `quote`: the line of a log that the row stands for. */
type Row = Difference & { readonly quote?: string }

const read: ReadonlySet<ProbeId> = new Set(probesOf(checks.flatMap(({ needs }) => needs)))
/** Two computers differ in these, and that is no fault. */
const ownNames: ReadonlySet<ProbeId> = new Set(['client', 'machine-identity'])
const severities = ['blocker', 'warning', 'hint'] as const

/**
 * The differences of the evidence of two cases: first those that the findings of the broken side rest on, its cause before all, then
 * those that some check reads, then the rest. The same for any two cases: a healthy neighbour, or the same computer before and after.
 * Pure; a case compared with itself has none.
 */
export function compareCases(broken: JudgedCase, healthy: JudgedCase): Comparison {
  const [ill, well] = [ownEvidence(broken), ownEvidence(healthy)]
  const [illCanon, wellCanon] = [canonicalEvidence(ill), canonicalEvidence(well)]
  const rows = differingRows(illCanon, wellCanon)
  const cited = ownFindings(broken.diagnosis, healthy.diagnosis).flatMap((result) =>
    citedRows(result, rows, resultOf(healthy.diagnosis, result.check))
  )
  const named = new Map<string, Row>()
  for (const row of cited) if (!named.has(keyOf(row))) named.set(keyOf(row), row)
  const others = rows.filter((row) => !named.has(keyOf(row)))
  const [illProbes, wellProbes] = [probesIn(ill), probesIn(well)]
  return {
    schema: 'sup-doctor/comparison@1',
    tool: broken.diagnosis.tool,
    broken: sideOf(broken),
    healthy: sideOf(healthy),
    differences: [...named.values(), ...others.toSorted((a, b) => rankOf(a) - rankOf(b))].map(published),
    sharedIds: sharedIds(ill, well),
    onlyBroken: probeIds.filter((probe) => illProbes.has(probe) && !wellProbes.has(probe)),
    onlyHealthy: probeIds.filter((probe) => wellProbes.has(probe) && !illProbes.has(probe))
  }
}

function published({ probe, what, broken, healthy, check, lookedAt }: Row): Difference {
  return { probe, what, broken, healthy, check, lookedAt }
}

function ownEvidence({ theCase, diagnosis }: JudgedCase): readonly Evidence[] {
  return evidenceOfChosenMachine(diagnosis, theCase.evidence)
}

/** Each client has ids of its own; two computers with the same one take turns at their server. */
function sharedIds(broken: readonly Evidence[], healthy: readonly Evidence[]): string[] {
  const [ill, well] = [identityOf(broken), identityOf(healthy)]
  const isSameComputer =
    ill.names.size === 0 || well.names.size === 0 || [...ill.names].some((name) => well.names.has(name))
  return isSameComputer ? [] : [...ill.ids].filter((id) => well.ids.has(id))
}

function identityOf(evidence: readonly Evidence[]): { names: ReadonlySet<string>; ids: ReadonlySet<string> } {
  const set = evidenceSet(evidence)
  const logs = [...set.all('configmgr-log'), ...set.all('windows-update-log')].flatMap(
    ({ value }) => value.identity ?? []
  )
  const known = [...set.all('machine-identity').map(({ value }) => value), ...logs]
  const names = [...known.flatMap((one) => one.names), ...set.all('client').map(({ value }) => value.name)]
  return {
    names: new Set(names.map(firstLabel)),
    ids: new Set(known.flatMap(({ ids }) => ids))
  }
}

function probesIn(evidence: readonly Evidence[]): ReadonlySet<ProbeId> {
  return new Set(evidence.flatMap(({ probe, status }) => (status === 'collected' ? probe : [])))
}

function sideOf({ theCase, diagnosis }: JudgedCase): Comparison['broken'] {
  const { outcome, cause } = diagnosis.verdict
  return { inputs: theCase.inputs.map(({ name }) => name), computer: computerName(diagnosis), outcome, cause }
}

function differingRows(broken: CanonicalEvidence, healthy: CanonicalEvidence): readonly Row[] {
  const keys = [...new Set([...broken.items.keys(), ...healthy.items.keys()])]
  return keys.flatMap((key): Row[] => {
    const [ill, well] = [broken.items.get(key), healthy.items.get(key)]
    const item = ill ?? well
    if (item === undefined || ill?.value === well?.value) return []
    // what was not looked at on one side is no difference
    const other = ill === undefined ? broken : healthy
    if ((ill === undefined || well === undefined) && !other.scopes.has(item.scope)) return []
    const { probe, what } = item
    const values = { broken: ill?.value ?? null, healthy: well?.value ?? null }
    const line = ill?.quote === undefined ? {} : { quote: ill.quote }
    return [{ probe, what, ...values, check: null, lookedAt: read.has(probe), ...line }]
  })
}

/** What only the broken side has, its cause first, then by severity. */
function ownFindings(broken: Diagnosis, healthy: Diagnosis): readonly Found[] {
  const found = broken.steps
    .flatMap(({ results }) => results)
    .filter((result): result is Found => result.outcome === 'found')
    .filter((result) => !isSame(result, resultOf(healthy, result.check)))
  const rank = ({ check, severity }: Found) => (check === broken.verdict.cause ? -1 : severities.indexOf(severity))
  return found.toSorted((a, b) => rank(a) - rank(b))
}

function resultOf(diagnosis: Diagnosis, check: string): Result | undefined {
  return diagnosis.steps.flatMap(({ results }) => results).find((result) => result.check === check)
}

/** The same finding, whatever line it was read from. */
function isSame(result: Found, other: Result | undefined): boolean {
  if (other?.outcome !== 'found') return false
  const facts = ({ findings }: Found) =>
    JSON.stringify(
      findings.map((finding) => finding.facts),
      withoutDurations
    )
  return facts(result) === facts(other)
}

function withoutDurations(member: string, value: unknown): unknown {
  return member === 'durationMs' ? undefined : value
}

/** The rows that a finding names, by the order of its evidence; its own quote where it names none, as for other lines of a log. */
function citedRows(result: Found, rows: readonly Row[], other: Result | undefined): readonly Row[] {
  const [finding] = result.findings
  const [first] = finding?.evidence ?? []
  if (finding === undefined || first === undefined) return []
  const { detail } = finding.facts
  const placeOf = (row: Row): number => {
    const own = finding.evidence.map(({ probe, quote }) => (probe === row.probe ? quote : null))
    // the one value the finding is about, such as the end of a certificate
    const isDetail = isDistinctive(row.broken) && row.broken === detail && own.some((quote) => quote !== null)
    if (isDetail) return beforeEvidence
    const at = own.findIndex((quote) => quote !== null && isNamed(row, quote))
    return at < 0 ? Infinity : at
  }
  const named = rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => place < Infinity)
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => ({ ...row, check: result.check }))
  if (named.length > 0) return named
  const healthy = quoteOf(other)
  const quote = steady(first.quote)
  if (healthy === quote) return []
  return [{ probe: first.probe, what: result.check, broken: quote, healthy, check: result.check, lookedAt: true }]
}

function quoteOf(result: Result | undefined): string | null {
  if (result?.outcome === 'clear') return steadyOrNull(result.evidence[0]?.quote)
  return result?.outcome === 'found' ? steadyOrNull(result.findings[0]?.evidence[0]?.quote) : null
}

function steadyOrNull(quote: string | undefined): string | null {
  return quote === undefined ? null : steady(quote)
}

const beforeEvidence = -1

/** A quote names a value by its name, or holds it; that of a scan is the line itself. */
function isNamed({ what, broken, quote: line }: Row, quote: string): boolean {
  if (line !== undefined) return line === quote
  const said = steady(quote).toLowerCase()
  const value = broken?.toLowerCase() ?? ''
  const name = what.slice(Math.max(what.lastIndexOf('\\'), what.lastIndexOf('.')) + 1).toLowerCase()
  return said.includes(name) || (isDistinctive(broken) && (said.includes(value) || value.includes(said)))
}

/** `1` or `direct` occur in too many quotes. */
function isDistinctive(value: string | null): boolean {
  return value !== null && value.length >= 8
}

function keyOf({ probe, what }: Row): string {
  return `${probe} ${what}`
}

function rankOf({ probe, lookedAt }: Row): number {
  if (ownNames.has(probe)) return 2
  return lookedAt ? 0 : 1
}
