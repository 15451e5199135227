import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { configmgrLog, fromFile } from '../builders/evidence.ts'

const wanted = 60

/** A case with everything, and as many more logs as make sixty different pieces: each a file of its own, with scans of its own. */
export async function sixtyPieces(): Promise<Case> {
  const theCase = await wholeCase()
  const codes = ['0x8024401b', '0x80072ee2', '0x80072f8f', '0x80244022', '0x8024401c']
  const more = Array.from({ length: wanted - theCase.evidence.length }, (_, at): Evidence => {
    const events = Array.from({ length: 20 }, (_none, scan) => ({
      kind: 'scan-failed' as const,
      line: scan * 40 + at,
      at: new Date(Date.UTC(2026, 8, 1 + at, scan, at)).toISOString(),
      code: codes[(at + scan) % codes.length] ?? '0x8024401b'
    }))
    return fromFile(configmgrLog(events), `logs/WUAHandler-${String(at).padStart(2, '0')}.log`)
  })
  const evidence = [...theCase.evidence, ...more]
  const different = new Set(evidence.map((envelope) => JSON.stringify(envelope))).size
  if (different !== wanted) throw new Error(`${different} different pieces of evidence instead of ${wanted}`)
  return { ...theCase, evidence }
}
