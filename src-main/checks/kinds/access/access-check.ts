import type { Check, Citation, Confidence, Side, StepId } from '../../../contract/check.ts'
import { effectivePath } from '../../../derived/access/effective-path.ts'
import { winhttpCause } from '../../../derived/access/winhttp-cause.ts'
import { failureCause } from '../../../derived/scans/failure-cause.ts'
import { serverLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import type { AccessFacts } from './access-facts.ts'
import { confirmWithWinhttp } from './confirm-with-winhttp.ts'
import { judgeCertificateFile, type CertificateAnswer } from './judge-certificate-file.ts'
import { judgeAttempts, type AttemptAnswer, type AppliesTo, type AttemptContext } from './judge-attempts.ts'
import { confirmWithServerLogs } from './confirm-with-server-logs.ts'

/** A check of the way to the server: one question to each attempt, answered by the logs where nothing was tried. */
export function accessCheck(definition: {
  readonly id: string
  readonly step: StepId
  readonly side: Side
  readonly source: Citation
  readonly confidence?: Confidence
  readonly onlyFor?: AppliesTo
  readonly look: (seen: AttemptContext) => AttemptAnswer
  /** What the same question says of a certificate somebody dropped. */
  readonly inFile?: CertificateAnswer
}): Check<string, AccessFacts> {
  const { id, step, side, source, look, confidence, onlyFor, inFile } = definition
  return {
    id,
    step,
    severity: 'blocker',
    side,
    needs: [
      effectivePath,
      failureCause,
      winhttpCause,
      serverLogFinding,
      ...(inFile === undefined ? [] : (['certificate-file'] as const))
    ],
    source,
    evaluate: (evidence, context) => {
      const own = confirmWithWinhttp(id, evidence, judgeAttempts(id, evidence, context, look, confidence, onlyFor))
      const judged = confirmWithServerLogs(id, evidence, own)
      if (inFile === undefined || judged.outcome !== 'undecided') return judged
      return judgeCertificateFile(evidence, context, inFile) ?? judged
    }
  }
}
