import { Buffer } from 'node:buffer'
import { ZipFile } from 'yazl'
import type { Case } from '../contract/case.ts'
import { caseFormat, caseVersion, manifestName, type CaseManifest } from './manifest.ts'
import { sha256 } from './sha256.ts'

/** Local time on purpose: zip times have no zone, so a case gives the same bytes in every time zone. */
const fixedTime = new Date(2000, 0, 1)

/** A case as a `.supcase` zip: manifest, then one file per evidence envelope in the case's own order. */
export async function saveCase(theCase: Case): Promise<Uint8Array> {
  const files = theCase.evidence.map((envelope, at) => ({
    name: `evidence/${String(at + 1).padStart(3, '0')}-${envelope.probe}.json`,
    content: json(envelope)
  }))
  const manifest = {
    format: caseFormat,
    version: caseVersion,
    collectedAt: theCase.collectedAt,
    ...(theCase.sample === undefined ? {} : { sample: theCase.sample }),
    inputs: theCase.inputs.map((input) => ({ ...input })),
    files: files.map(({ name, content }) => ({ name, sha256: sha256(content) }))
  } satisfies CaseManifest
  const zip = new ZipFile()
  for (const { name, content } of [{ name: manifestName, content: json(manifest) }, ...files]) {
    zip.addBuffer(content, name, { mtime: fixedTime, forceDosTimestamp: true, mode: 0o100644 })
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`, 'utf8')
}
