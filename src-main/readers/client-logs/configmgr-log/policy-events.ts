import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { codePattern, resultCode } from '../result-code.ts'

type PolicyEvent = Pick<LogEvent, 'kind' | 'code'>

/**
 * PolicyAgent.log and PolicyEvaluator.log. Sources: Microsoft, "Track the software update compliance assessment process" and
 * "… deployment process", KB 2217190 (events of the client, policies that do not compile); the names of the other events are
 * classes of the namespace ROOT\\ccm\\Events. That a request was refused with an HRESULT is logged for users alike.
 */
const aboutPolicy = /policy/i
const refused = new RegExp(
  String.raw`\bSynchronous policy assignment request with correlation (?:guid|ID) \S{1,60} for (?!User\b)[^\r\n]{1,100}?\bcompleted with status ${codePattern}`,
  'i'
)
const failedEvent =
  /\binstance of CCM_PolicyAgent_(?:PolicyDownloadFailed|PolicyAuthorizationFailure|(PolicyCompileFailed))\b/
/** The policies of users are in other namespaces. */
const ofMachine = /\bPolicyNamespace = "[^"\r\n]{0,60}?\\Policy\\{1,8}Machine\b/i
const notCompiled = /\bThe policy CCM_Policy_\S{1,300} failed to compile\b/i
const receivedEvent =
  /\binstance of CCM_PolicyAgent_(?:AssignmentsReceived|PolicyDownloadSucceeded|PolicyRuleApplied|PolicyApplied|EvaluationSucceeded)\b/
const received =
  /\bDownload of policy CCM_Policy_\S{1,300} completed\b|\bApplied policy CCM_Policy_|\bPolicy 'CCM_Policy_\S{1,300} successfully compiled\b/i

/** Whether the client got a policy of ConfigMgr for the computer; null for any other message. */
export function policyEvent(message: string): PolicyEvent | null {
  if (!aboutPolicy.test(message)) return null
  const status = resultCode(refused.exec(message)?.[1])
  if (status !== null && /^0x[89a-f]/.test(status)) return { kind: 'client-policy-failed', code: status }
  const failed = failedEvent.exec(message)
  if (failed !== null && !ofMachine.test(message)) return null
  if (failed?.[1] !== undefined || notCompiled.test(message)) return { kind: 'client-policy-not-applied' }
  if (failed !== null) return { kind: 'client-policy-failed' }
  return receivedEvent.test(message) || received.test(message) ? { kind: 'client-policy-received' } : null
}
