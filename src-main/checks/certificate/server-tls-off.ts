import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type ServerTlsOff = Readonly<{ version: string }>

/** Windows clients offer TLS 1.2, and only the newest TLS 1.3 as well. */
const needed = 'TLS 1.2'
const newer = 'TLS 1.3'

/** Schannel refuses the version that clients need. */
export const serverTlsOff = serverFileCheck<ServerTlsOff>({
  id: 'server-tls-off',
  step: 'certificate',
  severity: 'warning',
  source: citations.tls12,
  look: ({ tls }, url) => {
    if (tls === null || url?.scheme !== 'https') return 'void'
    const own = tls.value.versions.find(({ version }) => version === needed)
    const other = tls.value.versions.find(({ version }) => version === newer)
    if (own === undefined) return 'void'
    const quote = `${needed}\\Server: Enabled = ${own.enabled}, DisabledByDefault = ${own.disabledByDefault}`
    const cited = { probe: tls.probe, source: tls.source, line: null, at: tls.collectedAt, quote }
    if (own.enabled !== 0) return { clear: [cited] }
    const isOn = other !== undefined && other.enabled !== 0 && other.enabled !== 'absent'
    return {
      facts: { version: needed },
      evidence: [cited],
      confidence: isOn ? 'possible' : 'likely',
      symptoms: ['tls', 'reset']
    }
  }
})
