import { Buffer } from 'node:buffer'
import { importFiles } from '../../src-main/import/import-files.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

/** Files by name, as somebody hands them over. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export async function judged(files: Files): Promise<Diagnosis> {
  const raw = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content
  }))
  const { inputs, evidence, newestAt } = await importFiles(raw)
  return diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
}

/** The judgement in a line: outcome, cause and confidence. */
export async function verdictOf(files: Files): Promise<string> {
  const { outcome, cause, confidence } = (await judged(files)).verdict
  return cause === null ? outcome : `${cause}: ${confidence ?? ''}`
}

export function findingsOf(diagnosis: Diagnosis): string[] {
  return diagnosis.steps
    .flatMap((step) => step.results)
    .flatMap((result) => (result.outcome === 'found' ? [result.check] : []))
}

export function lines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join('\r\n')}\r\n`
}
