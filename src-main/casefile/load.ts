import * as v from 'valibot'
import { caseFormat, caseManifest, caseVersion, manifestName } from './manifest.ts'
import type { RawFile } from './raw-file.ts'
import { sha256 } from './sha256.ts'
import type { Case } from '../contract/case.ts'
import { evidenceEnvelope, evidenceSchemas, probeIds, type Evidence, type ProbeId } from '../contract/evidence/index.ts'

const mostManifestBytes = 16 * 1024 * 1024
const mostEvidenceBytes = 64 * 1024 * 1024

export type CaseProblem = 'not-a-case' | 'damaged' | 'too-new'

/** Rebuilds a case from the entries of its zip. Nothing is trusted: names, hashes and every value are validated. */
export function loadCase(entries: readonly RawFile[]): Case | { readonly problem: CaseProblem } {
  const written = entries.find((entry) => entry.name === manifestName)
  if (written === undefined) return { problem: 'not-a-case' }
  if (written.bytes.length > mostManifestBytes) return { problem: 'damaged' }
  const raw = parsed(written.bytes)
  const about = v.safeParse(v.object({ format: v.literal(caseFormat), version: v.number() }), raw)
  if (!about.success) return { problem: 'not-a-case' }
  if (about.output.version > caseVersion) return { problem: 'too-new' }
  const manifest = v.safeParse(caseManifest, raw)
  if (!manifest.success || !hasExactNumbers(manifest.output)) return { problem: 'damaged' }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const evidence: Evidence[] = []
  for (const file of manifest.output.files) {
    const bytes = byName.get(file.name)?.bytes
    if (bytes === undefined || bytes.length > mostEvidenceBytes || sha256(bytes) !== file.sha256) {
      return { problem: 'damaged' }
    }
    const item = envelope(parsed(bytes), file.name, manifest.output.collectedAt)
    if (item !== null) evidence.push(item)
  }
  const { collectedAt, inputs, sample } = manifest.output
  return { collectedAt, inputs, evidence, ...(sample === undefined ? {} : { sample }) }
}

/** An invalid envelope becomes a failure of its probe; envelopes of unknown probes are omitted. */
function envelope(raw: unknown, name: string, collectedAt: string | null): Evidence | null {
  const outer = v.safeParse(evidenceEnvelope, raw)
  if (!outer.success || !hasExactNumbers(outer.output.durationMs)) {
    return unreadable(probeOf(name), name, collectedAt)
  }
  if (outer.output.status !== 'collected') return outer.output
  const value = v.safeParse(evidenceSchemas[outer.output.probe], outer.output.value)
  if (!value.success || !hasExactNumbers(value.output))
    return unreadable(outer.output.probe, name, outer.output.collectedAt)
  // the probe's schema has just accepted the value, which TypeScript cannot follow through the union
  return { ...outer.output, value: value.output } as Evidence
}

function unreadable(probe: ProbeId | null, name: string, collectedAt: string | null): Evidence | null {
  if (probe === null) return null
  const about = { probe, collectedAt, durationMs: 0, origin: 'file' as const, source: name }
  return { ...about, status: 'failed', reason: 'unreadable', detail: name }
}

function probeOf(name: string): ProbeId | null {
  const id = name.replace(/^evidence\/\d+-/, '').replace(/\.json$/, '')
  return probeIds.find((probeId) => probeId === id) ?? null
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined // JSON.parse throws for invalid JSON
  }
}

/**
 * False for numbers that JSON cannot carry exactly: 1e400 becomes Infinity, and integers beyond 2^53 lose digits. The
 * depth is limited, because the value has passed its schema.
 */
function hasExactNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(hasExactNumbers)
}
