import { maskCredentials } from '../../credentials/mask-credentials.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'
import type { EventMeaning, TransferJob } from './event-fact.ts'
import { codeOf, proxyOf, urlOf } from './value-parsers.ts'

/** Of the Background Intelligent Transfer Service. */
export function transferMeaning(event: WindowsEvent): EventMeaning | null {
  const url = urlOf(event)
  switch (event.eventId) {
    case 59:
      return url === null ? null : { kind: 'transfer-started', url, job: jobOf(event) }
    case 60:
    case 61: {
      const ended = { stopped: event.eventId === 61, proxy: proxyOf(event, 'proxy'), job: jobOf(event) }
      return { kind: 'transfer-ended', url, code: codeOf(event, 'hr'), ...ended }
    }
    case 201: {
      const proxy = proxyOf(event, 'proxyServerList') ?? ''
      return { kind: 'transfer-proxy-failed', url, proxy, code: codeOf(event, 'error') }
    }
    case 202:
      return {
        kind: 'transfer-ended', url, code: codeOf(event, 'hr'), stopped: true, proxy: proxyOf(event, 'proxy'), job: jobOf(event)
      } // prettier-ignore
    case 203:
      return { kind: 'credentials-accepted', url: challengedUrl(event), ...challenge(event) }
    case 204:
      return { kind: 'credentials-refused', url: challengedUrl(event), ...challenge(event) }
    case 206:
    case 207:
      return { kind: 'range-refused', url }
    case 16392:
      return { kind: 'transfer-service-failed', code: codeOf(event, 'ErrorCode', 0) }
    default:
      return null
  }
}

/**
 * Server or proxy required a sign-in, and took (203) or rejected (204) what the job has for it
 * (Microsoft, "BITS Client: Jobs", Windows Server 2008 R2). Version 0 of both calls its values string, string2, string3.
 */
function challenge(event: WindowsEvent): { readonly server: string | null; readonly scheme: string | null } {
  const server = valueOf(event, 'server') ?? valueOf(event, 'string')
  return { server: server === null ? null : maskCredentials(server), scheme: valueOf(event, 'scheme') }
}

function challengedUrl(event: WindowsEvent): string | null {
  return valueOf(event, 'string3') === null ? urlOf(event) : urlOf(event, 'string3')
}

function jobOf(event: WindowsEvent): TransferJob {
  const name = valueOf(event, 'name') ?? valueOf(event, 'job') ?? valueOf(event, 'jobName')
  if (name === null || name === '') return null
  if (/^WU Client Download$/i.test(name)) return 'windows-update'
  return /^CCM(?:DTS|SETUP)? ?Job/i.test(name) ? 'configmgr' : 'other'
}
