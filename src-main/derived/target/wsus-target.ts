import type { Reference } from '../../contract/check.ts'
import { newestServer } from './newest-server.ts'
import { referTo } from '../reference.ts'
import { policyValue } from '../settings/update-policy.ts'
import { readWsusUrl, type WsusUrl } from './wsus-url.ts'
import { derive, type Derived } from '../derive.ts'

/** The update server this case is about, and who named it. */
export interface WsusTarget {
  /** Null where the value is no address that WinHTTP could use. */
  readonly url: WsusUrl | null
  /** The value as it was given. */
  readonly written: string
  readonly source: 'argument' | 'policy' | 'log'
  readonly reference: Reference
}

/** The technician's choice first, then the policy, then the newest server that a log names; null without any of them. */
export const wsusTarget: Derived<WsusTarget | null> = derive(
  ['technician-choice', 'update-policy', 'command-output', newestServer],
  (evidence) => {
    const chosen = evidence.all('technician-choice').find((envelope) => envelope.value.wsus !== null)
    if (chosen?.value.wsus != null) {
      return targetOf(chosen.value.wsus, 'argument', referTo(chosen, `--wsus ${chosen.value.wsus}`))
    }
    const policy = policyValue(evidence, 'wu', 'WUServer')
    if (policy.state === 'set' && String(policy.value).trim() !== '') {
      return targetOf(String(policy.value), 'policy', policy.reference)
    }
    const logged = newestServer.of(evidence)
    if (logged !== null) return logged.url === '' ? null : targetOf(logged.url, 'log', logged.reference)
    // the port or the directory shows that the address in pasted output is a WSUS
    for (const output of evidence.all('command-output')) {
      const url = output.value.wsusUrls?.[0]
      if (url !== undefined) return targetOf(url, 'log', referTo(output, url))
    }
    return null
  }
)

function targetOf(written: string, source: WsusTarget['source'], reference: Reference): WsusTarget {
  return { url: readWsusUrl(written), written, source, reference }
}
