import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { tidyUrl, urlPattern } from '../log-url.ts'
import { codePattern, resultCode, success } from '../result-code.ts'
import { chainEvents } from './chain-events.ts'

type ParsedMessage = Omit<LogEvent, 'line' | 'at' | 'text'>

const error = String.raw`Error[ \t]?=[ \t]?${codePattern}`
const scanFailed = new RegExp(String.raw`\bScan failed with ${error}`, 'i')
const searchFailed = new RegExp(String.raw`\bFailed to end search job\. ${error}`, 'i')
const policyFailed = new RegExp(
  String.raw`\b(?:Failed to Add Update Source[^\r\n]{0,300}?|Unable to read existing[^\r\n]{0,100}?|Failed at AddUpdateSource, )${error}`,
  'i'
)
/** ConfigMgr did not get as far as setting anything: the policy that is there could not be read. */
const unreadable = /\bUnable to read existing\b/i
/** Per update, once it is known whether a restart is due (Microsoft, Track the software update deployment process). */
const installed = new RegExp(
  String.raw`\bUpdate \d{1,6} \([^()\r\n]{1,60}\) finished installing \(${codePattern}\)`,
  'i'
)
const scanResult = new RegExp(String.raw`\bUpdates scan completion received, result = ${codePattern}`, 'i')
const address = String.raw`<?${urlPattern}`
const overwritten = new RegExp(String.raw`\boverwritten by a higher authority[^\r\n]{0,100}?Server ${address}`, 'i')
/** The same line where the policy that won names no server. */
const overwrittenByNone = /\boverwritten by a higher authority[^\r\n]{0,100}?Server[ \t]{1,9}and Policy\b/i
const serverSet = new RegExp(
  String.raw`\b(?:server policy to use server: |WUA Managed server was already set \(|ContentLocation=|Received[ \t]{1,9}Location=)${address}|^Location=${address}`,
  'i'
)
const offered = new RegExp(String.raw`\bWSUS Path='${address}'`, 'i')

/**
 * Asked for the servers of an update source: by the scan agent, and by LocationServices, which writes a package id without braces
 * where it asks for content instead (Microsoft, Track the software update compliance assessment process).
 */
const locationRequest =
  /\bRequesting WSUS Server Locations from LS\b|\bCreated and Sent Location Request '\{[\w-]{1,40}\}' for package \{/i

/**
 * LocationServices hands the answer over: this line, one line a server, and the last one, which ScanAgent repeats from its side
 * (same source). Without verbose logging the answer itself is not in the log.
 */
const serversListed = /\bCalling back with the following WSUS locations\b/i
const handedOver =
  /\bCalling back with locations for WSUS request\b|\bWSUSLocationUpdate received for location request\b/i

/** The management point's answer without any software update point. */
const replyWithoutOffer = /<LocationRecords[ \t]{0,9}(?:\/>|><\/LocationRecords>)|<\/WSUSLocationReply>/i
const emptyReply = /<WSUSLocationReply[^<>]{0,500}\/>/i
const offersOne = /<LocationRecord[> \t]/i

/** Scan events in the message of one ConfigMgr log record; usually none. */
export function configmgrEvents(message: string): ParsedMessage[] {
  const failed = failure(scanFailed, message)
  // joined lines put both messages into one record; they report one failure
  if (failed !== null) return [{ kind: 'scan-failed', code: failed }]
  const search = failure(searchFailed, message)
  if (search !== null) return [{ kind: 'request-failed', code: search }]
  const policy = failure(policyFailed, message)
  if (policy !== null) {
    return [{ kind: 'policy-failed', code: policy, ...(unreadable.test(message) && { unreadable: true }) }]
  }
  const winner = overwritten.exec(message)?.[1]
  if (winner !== undefined) return [{ kind: 'server-overwritten', url: tidyUrl(winner) }]
  if (overwrittenByNone.test(message)) return [{ kind: 'server-overwritten' }]
  const result = resultCode(scanResult.exec(message)?.[1])
  if (result !== null) {
    return result === success ? [{ kind: 'scan-succeeded' }] : [{ kind: 'scan-failed', code: result }]
  }
  const install = resultCode(installed.exec(message)?.[1])
  // HRESULTs with the top bit set are failures; 0x0024xxxx are successes with a remark
  if (install !== null) return /^0x[89a-f]/.test(install) ? [{ kind: 'install-failed', code: install }] : []
  if (/\bSuccessfully completed scan\b/i.test(message)) return [{ kind: 'scan-succeeded' }]
  if (/\bAsync searching of updates using WUAgent started/i.test(message)) {
    return [{ kind: 'scan-started', caller: 'CcmExec', service: 'wsus' }]
  }
  const server = serverSet.exec(message)
  if (server !== null) return [{ kind: 'server', url: tidyUrl(server[1] ?? server[2] ?? '') }]
  const sup = offered.exec(message)?.[1]
  if (sup !== undefined) return [{ kind: 'sup-offered', url: tidyUrl(sup) }]
  const offers = offersInReply(message)
  if (offers.length > 0) return offers
  if (offersNone(message)) return [{ kind: 'sup-offered' }]
  if (serversListed.test(message)) return [{ kind: 'servers-listed' }]
  if (handedOver.test(message)) return [{ kind: 'location-answered' }]
  if (locationRequest.test(message)) return [{ kind: 'phase-reached', phase: 'location' }]
  if (/\bAdded Update Source \(/i.test(message)) return [{ kind: 'phase-reached', phase: 'policy' }]
  return chainEvents(message)
}

const offersEach = new RegExp(String.raw`\bWSUSURL=["']${urlPattern}["']`, 'gi')
const mostOffers = 20

/** The answer itself names the servers, too: the lines that repeat them may be missing from a log that was filtered. */
function offersInReply(message: string): ParsedMessage[] {
  if (!/<WSUSLocationReply\b/i.test(message)) return []
  return [...message.matchAll(offersEach)]
    .slice(0, mostOffers)
    .map(([, url = '']) => ({ kind: 'sup-offered', url: tidyUrl(url) }))
}

/** A reply that is cut off before its end may have offered one. */
function offersNone(message: string): boolean {
  const at = message.search(/<WSUSLocationReply\b/i)
  if (at < 0 || offersOne.test(message)) return false
  return emptyReply.test(message) || replyWithoutOffer.test(message.slice(at))
}

function failure(pattern: RegExp, message: string): string | null {
  const code = resultCode(pattern.exec(message)?.[1])
  return code === success ? null : code
}
