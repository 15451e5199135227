import { createHash } from 'node:crypto'
import type { Case } from '../../src-main/contract/case.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { zipBytes } from './zip-bytes.ts'

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** A saved case whose evidence is written by somebody else: its files are the given texts, its manifest fits them. */
export async function forgedCase(
  envelopes: readonly { readonly probe: string; readonly json: string }[],
  manifest: (json: string) => string = (json) => json
) {
  const files = envelopes.map(({ probe, json }, at) => ({
    name: `evidence/${String(at + 1).padStart(3, '0')}-${probe}.json`,
    content: Buffer.from(json)
  }))
  const about = {
    format: 'sup-doctor/case',
    version: 1,
    collectedAt: '2026-11-20T08:00:00.000Z',
    inputs: [],
    files: files.map(({ name, content }) => ({ name, sha256: sha256(content) }))
  }
  const bytes = zipBytes([{ name: 'case.json', content: Buffer.from(manifest(JSON.stringify(about))) }, ...files])
  return await importFiles([{ name: 'forged.supcase', bytes }])
}

/** The JSON of each envelope with every value of one kind replaced by a hostile one. */
export function forged(theCase: Case, kind: 'number' | 'string', raw: string) {
  const mark = '\u0001forged\u0001'
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, ''))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]))
    }
    return typeof value === kind && !['probe', 'status', 'origin', 'reason'].includes(key) ? mark : value
  }
  return theCase.evidence.map((envelope) => ({
    probe: envelope.probe,
    json: JSON.stringify(change(envelope, '')).replaceAll(JSON.stringify(mark), raw)
  }))
}
