import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { tidyUrl, urlPattern } from '../log-url.ts'

type ChainEvent = Pick<LogEvent, 'kind' | 'url'>

/** The same two words in the log of the agent for updates: at its start without a policy, and once the policy is there. */
const switchedOff = /\bSoftware Updates (?:feature is disabled|functionality will not be enabled)\b/i
const switchedOn = /\bEnabling software Updates feature\b/i
const unassigned = /\bClient is not assigned to a(?:ny)? site\b/i
/** ClientIDManagerStartup.log (Microsoft, Microsoft Entra authentication workflow). */
const registering = /\[RegTask\] - Client is not registered\. Sending registration request\b/i
const registered = /\[RegTask\] - Client is (?:already )?registered\b/i
const delivered = /\): Delivered successfully to host\b/i
const toManagementPoint = /Queue='mp_/i
const undelivered = new RegExp(String.raw`(?:\bPost to |\[CCMHTTP\] ERROR: URL=)${urlPattern}`, 'i')
/** The directories of a management point; a distribution point has others. */
const ofManagementPoint = /\/(?:ccm_system\w{0,40}|sms_mp)\b/i

/** What a ConfigMgr message says of the steps before a scan: site, policy and management point; usually nothing. */
export function chainEvents(message: string): ChainEvent[] {
  if (switchedOff.test(message)) return [{ kind: 'updates-off' }]
  if (switchedOn.test(message)) return [{ kind: 'updates-on' }]
  if (unassigned.test(message)) return [{ kind: 'not-assigned' }]
  if (registering.test(message)) return [{ kind: 'not-registered' }]
  if (registered.test(message)) return [{ kind: 'registered' }]
  if (delivered.test(message) && toManagementPoint.test(message)) return [{ kind: 'mp-answered' }]
  const url = undelivered.exec(message)?.[1]
  return url !== undefined && ofManagementPoint.test(url) ? [{ kind: 'mp-failed', url: tidyUrl(url) }] : []
}
