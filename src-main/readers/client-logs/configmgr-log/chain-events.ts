import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { tidyUrl, urlPattern } from '../log-url.ts'
import { codePattern, resultCode, success } from '../result-code.ts'
import { policyEvent } from './policy-events.ts'

type ChainEvent = Pick<LogEvent, 'kind' | 'url' | 'code' | 'httpStatus'>

/** The same two words in the log of the agent for updates: at its start without a policy, and once the policy is there. */
const switchedOff = /\bSoftware Updates (?:feature is disabled|functionality will not be enabled)\b/i
const switchedOn = /\bEnabling software Updates feature\b/i
const unassigned = /\bClient is not assigned to a(?:ny)? site\b/i
/**
 * ClientIDManagerStartup.log (Microsoft, Microsoft Entra authentication workflow, and KB 3067633 for a state that cannot be
 * kept). The number behind a rejection is the response's status, of which 3 is one (Microsoft, ClientRegistrationResponse).
 */
const registering =
  /\[RegTask\] - Client (?:is not registered\. Sending registration request|registration is pending)\b/i
const refusedToRegister = /\[RegTask\] - Server rejected registration\b/i
const stateNotKept = new RegExp(String.raw`\bSetRegistrationState failed \(${codePattern}\)`, 'i')
const withoutCertificate = /\bFailed to find the certificate in the store\b/i
const registered = /\[RegTask\] - Client is (?:already )?registered\b/i
/**
 * LocationServices.log of a client with another site's key than its site has (Microsoft, RESETKEYINFORMATION; the lines are in
 * https://github.com/MicrosoftDocs/memdocs/issues/3878).
 */
const keyChanged = /\bBoth the TRK and the MP Certificate have changed on server\b/i
const keyNotRefreshed = new RegExp(
  String.raw`\b(?:LSRefreshTrustedKeyInfo failed|Failed to refresh trusted key info) with error '${codePattern}'`,
  'i'
)
const delivered = /\): Delivered successfully to host\b/i
const toManagementPoint = /Queue='mp_/i
const undelivered = new RegExp(String.raw`(?:\bPost to |\[CCMHTTP\] ERROR: URL=)${urlPattern}`, 'i')
/** The directories of a management point; a distribution point has others. */
const ofManagementPoint = /\/(?:ccm_system\w{0,40}|sms_mp)\b/i
/** WinHTTP's number, beside the address; 0 where the server answered. */
const winhttpNumber = /, Code=(12\d{3}),/

/** What a ConfigMgr message says of the steps before a scan: site, policy and management point; usually nothing. */
export function chainEvents(message: string): ChainEvent[] {
  if (switchedOff.test(message)) return [{ kind: 'updates-off' }]
  if (switchedOn.test(message)) return [{ kind: 'updates-on' }]
  if (unassigned.test(message)) return [{ kind: 'not-assigned' }]
  if (registering.test(message)) return [{ kind: 'not-registered' }]
  if (refusedToRegister.test(message)) return [{ kind: 'registration-refused' }]
  if (withoutCertificate.test(message)) return [{ kind: 'client-certificate-missing' }]
  const notKept = resultCode(stateNotKept.exec(message)?.[1])
  if (notKept !== null && notKept !== success) return [{ kind: 'registration-not-kept', code: notKept }]
  if (registered.test(message)) return [{ kind: 'registered' }]
  if (keyChanged.test(message)) return [{ kind: 'mp-distrusted' }]
  const unrefreshed = resultCode(keyNotRefreshed.exec(message)?.[1])
  if (unrefreshed !== null && unrefreshed !== success) return [{ kind: 'mp-distrusted', code: unrefreshed }]
  if (delivered.test(message) && toManagementPoint.test(message)) return [{ kind: 'mp-answered' }]
  const url = undelivered.exec(message)?.[1]
  if (url !== undefined) return ofManagementPoint.test(url) ? [undeliveredTo(url, message)] : []
  const request = failedRequest(message)
  if (request !== null) return [request]
  const policy = policyEvent(message)
  return policy === null ? [] : [policy]
}

function undeliveredTo(url: string, message: string): ChainEvent {
  const number = winhttpNumber.exec(message)?.[1]
  const code = number === undefined ? {} : { code: `0x${(0x8007_0000 + Number(number)).toString(16)}` }
  return { kind: 'mp-failed', url: tidyUrl(url), ...code }
}

/** Beside the line with the address, without it. */
const answeredWith = /\[CCMHTTP\] ERROR INFO: StatusCode=(\d{3})\b/i
/** An event of the client: its class and its members are the same on every Windows. */
const statusEvent = /\binstance of CCM_CcmHttp_Status\b/
const eventStatus = /\bStatusCode = (\d{3});/
const eventHost = /\bHostName = "([\w.-]{1,255})"/
const eventCode = new RegExp(String.raw`\bHRESULT = "${codePattern}"`, 'i')

function failedRequest(message: string): ChainEvent | null {
  const status = answeredWith.exec(message)?.[1]
  if (status !== undefined) return { kind: 'http-failed', httpStatus: Number(status) }
  if (!statusEvent.test(message)) return null
  const [answer, host] = [eventStatus.exec(message)?.[1], eventHost.exec(message)?.[1]]
  const code = resultCode(eventCode.exec(message)?.[1])
  const isFine = (answer === undefined || Number(answer) < 400) && (code === null || code === success)
  if (isFine) return null
  return {
    kind: 'http-failed',
    ...(answer !== undefined && { httpStatus: Number(answer) }),
    ...(code !== null && code !== success && { code }),
    ...(host !== undefined && { url: `http://${host}` })
  }
}
