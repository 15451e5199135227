import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { serverLogsRequest } from '../../src-main/text/server-logs-request.text.ts'

const words: Readonly<Record<Language, Readonly<Record<'administrator' | 'store' | 'live' | 'logs', string>>>> = {
  de: {
    administrator: 'SUP Doctor als Administrator starten und erneut prüfen.',
    store:
      'Im Fenster von SUP Doctor oder mit Node.js 22.15 oder neuer erneut prüfen: Ältere Versionen lesen den Zertifikatspeicher von Windows nicht, und ob dem Zertifikat vertraut wird, bleibt offen.',
    live: 'Auf dem betroffenen Computer prüfen und dabei den Update-Server über das Netzwerk fragen lassen.',
    logs: 'Die Protokolle des Clients öffnen: WindowsUpdate.log (aus Get-WindowsUpdateLog), WUAHandler.log und ScanAgent.log.'
  },
  en: {
    administrator: 'Start SUP Doctor as an administrator and check again.',
    store:
      'Check again in the window of SUP Doctor, or with Node.js 22.15 or later: older versions cannot read the certificate store of Windows, so that it stays open whether the certificate is trusted.',
    live: 'Check on the computer concerned, and let the update server be asked over the network.',
    logs: 'Open the logs of the client: WindowsUpdate.log (from Get-WindowsUpdateLog), WUAHandler.log and ScanAgent.log.'
  }
}

/** What would bring an undecided case further, judged by what it lacks; with a diagnosis the server's logs first. */
export function suggestedEvidence(
  evidence: readonly Evidence[],
  language: Language,
  diagnosis: Diagnosis | null = null
): string[] {
  const logs = diagnosis === null ? null : serverLogsRequest(diagnosis, language)

  const collected = (probe: ProbeId): boolean =>
    evidence.some((envelope) => envelope.probe === probe && envelope.status === 'collected')
  const refused = evidence.some(
    (envelope) =>
      (envelope.status === 'skipped' && envelope.reason === 'needs-administrator') ||
      (envelope.status === 'failed' && envelope.reason === 'access-denied')
  )
  return [
    ...(logs === null ? [] : [`${logs.next}.`, ...logs.steps]),
    ...(refused ? [words[language].administrator] : []),
    ...(isTrustOpen(evidence) ? [words[language].store] : []),
    ...(collected('wsus-access') ? [] : [words[language].live]),
    ...(collected('windows-update-log') || collected('configmgr-log') ? [] : [words[language].logs])
  ]
}

/** A certificate was seen, and nobody could say whether it is trusted. */
function isTrustOpen(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (envelope) =>
      envelope.probe === 'wsus-access' &&
      envelope.status === 'collected' &&
      envelope.value.paths.some(({ attempts }) =>
        attempts.some(({ tls }) => tls !== null && tls.chain.length > 0 && tls.trust === 'unknown')
      )
  )
}
