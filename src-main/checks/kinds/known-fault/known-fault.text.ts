import type { Language } from '../../../contract/text.ts'
import { faultsOfSign } from '../../../knowledge/known-faults/faults-of-version.ts'

/** The known faults and changes behind such a failure, one step each. */
export function knownFaultSteps(
  sign: 'port-closed' | 'tls-refused' | 'management-point',
  language: Language
): readonly string[] {
  return faultsOfSign(sign).map((fault) => `${fault[language].what} ${fault[language].fix}`)
}

/** The same for the ports of WSUS alone: nobody advised to block any other. */
export function closedPortSteps(server: string | null, language: Language): readonly string[] {
  return server !== null && /:853[01]$/.test(server) ? knownFaultSteps('port-closed', language) : []
}
