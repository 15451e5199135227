import type { EvidenceSet } from '../../contract/check.ts'
import type { PacPlace } from '../../contract/evidence/pac-script.ts'
import { accountProxies } from './account-proxies.ts'
import { derive, type Derived } from '../derive.ts'

export interface PacSource {
  readonly url: string
  readonly setIn: PacPlace[]
}

/** Auto-config URL in the flags of WinHttpSettings, as in those of WinINET; unconfirmed for this value. */
const scriptFlag = 4
/** A computer has one script, rarely two. The limit keeps the run short. */
const mostScripts = 3

/** The scripts that are set, each address once, WinHTTP's first. */
export const pacSources: Derived<readonly PacSource[]> = derive(['winhttp-settings', accountProxies], (evidence) => {
  const named: { place: PacPlace; url: string }[] = [
    ...winhttpScripts(evidence),
    ...accountProxies
      .of(evidence)
      .flatMap((accountProxy) =>
        accountProxy.pacUrl === null ? [] : [{ place: accountProxy.place, url: accountProxy.pacUrl }]
      )
  ]
  const urls = [...new Set(named.map((item) => item.url.trim()))]
  return urls.slice(0, mostScripts).map((url) => ({
    url,
    setIn: [...new Set(named.filter((candidate) => candidate.url.trim() === url).map((item) => item.place))]
  }))
})

function winhttpScripts(evidence: EvidenceSet): { place: PacPlace; url: string }[] {
  return evidence.all('winhttp-settings').flatMap(({ value }) => {
    const view = value.native === 'not-read' ? value.wow64 : value.native
    if (view === 'not-read' || view === 'absent') return []
    return (view.flags & scriptFlag) !== 0 && view.pacUrl !== '' ? [{ place: 'winhttp', url: view.pacUrl }] : []
  })
}
