import type { CheckId } from '../../../contract/check-ids.ts'
import type { Check, Citation, Facts, Judgement, Side, StepId } from '../../../contract/check.ts'
import type { HttpExchange } from '../../../knowledge/http-exchanges.ts'
import { effectivePath } from '../../../derived/access/paths.ts'
import { winhttpCause } from '../../../derived/access/winhttp-cause.ts'
import { failureCause } from '../../../derived/scans/failure-cause.ts'
import { serverLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import type { AccessFacts, NoFacts } from './access-facts.ts'
import { confirmWithWinhttp } from './confirm-with-winhttp.ts'
import { judgeCertificateFile, type CertificateAnswer } from './judge-certificate-file.ts'
import {
  judgeAttempts,
  type AppliesTo,
  type AttemptAnswer,
  type AttemptContext,
  type HowSure
} from './judge-attempts.ts'
import { confirmWithServerLogs, type LoggedFault } from './confirm-with-server-logs.ts'

/** How the fault appears in the server's logs: required for an HTTP exchange, optional for other faults. */
type SeenByServer =
  | { readonly id: HttpExchange; readonly serverLogs: Exclude<LoggedFault, 'refusal' | 'interception'> }
  | { readonly id: Exclude<CheckId, HttpExchange>; readonly serverLogs?: 'refusal' | 'interception' }

/**
 * A check of the access to the server: one question per attempt; without a live attempt the newest scan in the logs
 * answers it.
 */
export function accessCheck<Own extends Facts = NoFacts>(
  definition: SeenByServer & {
    readonly step: StepId
    readonly side: Side
    readonly source: Citation
    readonly confidence?: HowSure
    readonly appliesTo?: AppliesTo
    readonly answerFor: (seen: AttemptContext) => AttemptAnswer<NoInfer<Own>>
    /** The same question for a certificate file. */
    readonly inFile?: CertificateAnswer
    /** The errors by which WinHTTP reports this fault, besides those whose code points to this check anyway. */
    readonly winhttpCodes?: readonly string[]
  }
): Check<AccessFacts<Own>> {
  const { id, step, side, source, answerFor, confidence, appliesTo, inFile, serverLogs, winhttpCodes = [] } = definition
  return {
    id,
    step,
    severity: 'blocker',
    side,
    needs: [
      effectivePath,
      failureCause,
      winhttpCause,
      ...(serverLogs === undefined ? [] : [serverLogFinding]),
      ...(inFile === undefined ? [] : (['certificate-file'] as const))
    ],
    source,
    evaluate: (evidence, context) => {
      const tried = judgeAttempts(id, evidence, answerFor, confidence, appliesTo)
      const own = confirmWithWinhttp({ id, winhttpCodes }, evidence, tried)
      const judged = serverLogs === undefined ? own : confirmWithServerLogs(id, serverLogs, evidence, own)
      const asked = inFile !== undefined && judged.outcome === 'undecided'
      const result = (asked ? judgeCertificateFile(evidence, context, inFile) : null) ?? judged
      // the check's own facts come from `answerFor` alone and are passed on as they are
      return result as Judgement<AccessFacts<Own>>
    }
  }
}
