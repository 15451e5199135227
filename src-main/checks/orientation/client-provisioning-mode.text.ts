import type { Bilingual } from '../../contract/text.ts'

export const clientProvisioningModeText: Bilingual<{ value: string }> = {
  de: {
    question: 'Ist der ConfigMgr-Client außerhalb des Bereitstellungsmodus?',
    clear: 'Der ConfigMgr-Client ist nicht im Bereitstellungsmodus',
    found: ({ value }) => ({
      title: 'Der ConfigMgr-Client ist im Bereitstellungsmodus',
      why: 'In diesem Modus holt er keine neue Richtlinie und startet keinen Scan von sich aus. Er ist für die Dauer einer Tasksequenz gedacht und bleibt nach einer abgebrochenen bestehen.',
      next: 'Den Bereitstellungsmodus beenden, wenn keine Tasksequenz mehr läuft',
      steps: [
        'Nachsehen, ob noch eine Tasksequenz oder ein Upgrade von Windows läuft; dann deren Ende abwarten.',
        'Sonst als Administrator den Befehl ausführen; der Client beendet damit den Modus und holt seine Richtlinie.',
        'Danach „Scanzyklus für Softwareupdates“ starten und erneut prüfen.'
      ],
      value: `ProvisioningMode = ${value}`,
      command:
        'powershell.exe -Command "Invoke-WmiMethod -Namespace root\\ccm -Class SMS_Client -Name SetClientProvisioningMode -ArgumentList $false"'
    }),
    overturn: 'Unter HKLM\\SOFTWARE\\Microsoft\\CCM\\CcmExec steht ProvisioningMode auf false.'
  },
  en: {
    question: 'Is the ConfigMgr client outside provisioning mode?',
    clear: 'The ConfigMgr client is not in provisioning mode',
    found: ({ value }) => ({
      title: 'The ConfigMgr client is in provisioning mode',
      why: 'In this mode it fetches no new policy and starts no scan by itself. The mode is meant to last as long as a task sequence, and stays after one that was broken off.',
      next: 'End provisioning mode if no task sequence is running any more',
      steps: [
        'Check whether a task sequence or an upgrade of Windows is still running; if so, wait for its end.',
        'Otherwise run the command as administrator; the client then leaves the mode and fetches its policy.',
        'Then start “Software Updates Scan Cycle” and check again.'
      ],
      value: `ProvisioningMode = ${value}`,
      command:
        'powershell.exe -Command "Invoke-WmiMethod -Namespace root\\ccm -Class SMS_Client -Name SetClientProvisioningMode -ArgumentList $false"'
    }),
    overturn: 'ProvisioningMode below HKLM\\SOFTWARE\\Microsoft\\CCM\\CcmExec is false.'
  }
}
