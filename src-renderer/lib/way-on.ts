import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { serverLogsStep } from '../../src-main/guide/server-logs-step.ts'

const words: Readonly<Record<Language, Readonly<Record<'administrator' | 'live' | 'logs', string>>>> = {
  de: {
    administrator: 'SUP Doctor als Administrator starten und erneut prüfen.',
    live: 'Auf dem betroffenen Computer prüfen und dabei den Update-Server über das Netzwerk fragen lassen.',
    logs: 'Die Protokolle des Clients öffnen: WindowsUpdate.log (aus Get-WindowsUpdateLog), WUAHandler.log und ScanAgent.log.'
  },
  en: {
    administrator: 'Start SUP Doctor as an administrator and check again.',
    live: 'Check on the computer concerned, and let the update server be asked over the network.',
    logs: 'Open the logs of the client: WindowsUpdate.log (from Get-WindowsUpdateLog), WUAHandler.log and ScanAgent.log.'
  }
}

/** What would bring an undecided case further, judged by what it lacks; with a diagnosis the server's logs first. */
export function wayOn(evidence: readonly Evidence[], language: Language, diagnosis: Diagnosis | null = null): string[] {
  const logs = diagnosis === null ? null : serverLogsStep(diagnosis, language)

  const collected = (probe: ProbeId): boolean =>
    evidence.some((one) => one.probe === probe && one.status === 'collected')
  const refused = evidence.some(
    (one) =>
      (one.status === 'skipped' && one.reason === 'needs-administrator') ||
      (one.status === 'failed' && one.reason === 'access-denied')
  )
  return [
    ...(logs === null ? [] : [`${logs.next}.`, ...logs.steps]),
    ...(refused ? [words[language].administrator] : []),
    ...(collected('wsus-access') ? [] : [words[language].live]),
    ...(collected('windows-update-log') || collected('configmgr-log') ? [] : [words[language].logs])
  ]
}
