import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `stopped`: not running when the list was made; `no-start`: as stopping it in IIS Manager leaves it. */
export type SiteStopped = Readonly<{ site: string; how: 'stopped' | 'no-start' }>

/** Nobody answers on the ports of a stopped site, or another site does. */
export const wsusSiteStopped = serverFileCheck<SiteStopped>({
  id: 'wsus-site-stopped',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  look: ({ running, site: own }) => {
    const symptoms = ['refused', 'silent', 'reset', '400', '404', '503'] as const
    const state = running?.site.state ?? null
    if (running !== null && (state === 'started' || state === 'stopped')) {
      const { site, refer } = running
      const cited = refer(`SITE "${site.name}" state:${state}`, site.line)
      if (state === 'started') return { clear: [cited] }
      const facts = { site: site.name, how: 'stopped' } as const
      return { facts, evidence: [cited], confidence: 'certain', symptoms }
    }
    if (own?.site.autoStart?.value !== false) return 'void'
    const { site, refer } = own
    const cited = refer(`site name="${site.name}" serverAutoStart="false"`, own.site.autoStart.line)
    return { facts: { site: site.name, how: 'no-start' }, evidence: [cited], confidence: 'likely', symptoms }
  }
})
