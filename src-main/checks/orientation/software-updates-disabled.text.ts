import type { Bilingual } from '../../contract/text.ts'

export const softwareUpdatesDisabledText: Bilingual<{ at: string | null }> = {
  de: {
    question: 'Sind Softwareupdates in der Richtlinie des ConfigMgr-Clients eingeschaltet?',
    clear: 'Softwareupdates sind auf dem ConfigMgr-Client eingeschaltet',
    found: () => ({
      title: 'Softwareupdates sind auf dem ConfigMgr-Client ausgeschaltet',
      why: 'Nach der letzten Zeile des Clients dazu fehlt ihm die Richtlinie, die Softwareupdates einschaltet. Ohne sie fragt er nach keinem Softwareupdatepunkt und startet keinen Scan.',
      next: 'In ConfigMgr die Clienteinstellung „Softwareupdates auf Clients aktivieren“ prüfen lassen',
      steps: [
        'In der Konsole die resultierenden Clienteinstellungen dieses Computers ansehen: „Softwareupdates auf Clients aktivieren“ muss „Ja“ sein.',
        'Auf dem Client „Computerrichtlinienabruf und Auswertungszyklus“ starten und PolicyAgent.log lesen.',
        'In UpdatesDeployment.log auf „Enabling software Updates feature“ warten und danach „Scanzyklus für Softwareupdates“ starten.'
      ],
      value: 'UpdatesDeployment.log'
    }),
    overturn: 'Eine neuere Zeile „Enabling software Updates feature“ in UpdatesDeployment.log, oder ein späterer Scan.'
  },
  en: {
    question: 'Are software updates turned on in the policy of the ConfigMgr client?',
    clear: 'Software updates are turned on at the ConfigMgr client',
    found: () => ({
      title: 'Software updates are turned off at the ConfigMgr client',
      why: 'According to the client’s last line about it, it lacks the policy that turns software updates on. Without it, it asks for no software update point and starts no scan.',
      next: 'Have the client setting “Enable software updates on clients” checked in ConfigMgr',
      steps: [
        'Look at the resultant client settings of this computer in the console: “Enable software updates on clients” has to be “Yes”.',
        'Start “Machine Policy Retrieval & Evaluation Cycle” on the client and read PolicyAgent.log.',
        'Wait for “Enabling software Updates feature” in UpdatesDeployment.log, then start “Software Updates Scan Cycle”.'
      ],
      value: 'UpdatesDeployment.log'
    }),
    overturn: 'A newer line “Enabling software Updates feature” in UpdatesDeployment.log, or a later scan.'
  }
}
