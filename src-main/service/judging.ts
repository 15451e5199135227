import type { Case } from '../contract/case.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import { documentsOf, type Documents } from './documents.ts'
import type { DocumentPorts } from './document-ports.ts'
import type { Judged, Unredactable } from './redacted-case.ts'

/** Judges cases and makes their documents. Both reject with the signal's reason when they are called off. */
export interface Judging {
  judge(theCase: Case, signal?: AbortSignal): Promise<Diagnosis>
  /** The documents of a judged case, which last as long as `use`. */
  documents<T>(
    judged: Judged,
    redact: boolean,
    use: (made: Documents | Unredactable) => Promise<T>,
    signal?: AbortSignal
  ): Promise<T>
}

/** On the thread that asks, which is quick for a case of usual size. */
export function judgingHere(ports: DocumentPorts): Judging {
  return {
    judge: async (theCase, signal) => {
      signal?.throwIfAborted()
      return diagnose(theCase, ports.version)
    },
    documents: async (judged, redact, use, signal) => {
      signal?.throwIfAborted()
      return await use(documentsOf(judged, redact, ports))
    }
  }
}
