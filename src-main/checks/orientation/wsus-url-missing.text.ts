import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const wsusUrlMissingText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist ein Update-Server eingetragen?',
    clear: 'Ein Update-Server ist eingetragen',
    found: (f) => ({
      title: 'Auf diesem Computer ist kein Update-Server eingetragen',
      why: 'Ohne den Wert WUServer weiß der Windows-Update-Dienst nicht, bei welchem WSUS er suchen soll.',
      next: 'ConfigMgr-Richtlinie neu abrufen',
      steps: [
        'In der Systemsteuerung „Configuration Manager“ öffnen, Register „Aktionen“, „Computerrichtlinienabruf- und -auswertungszyklus“ ausführen.',
        'Danach „Scanzyklus für Softwareupdates“ ausführen und in WUAHandler.log nach „Enabling WUA Managed server policy“ sehen.',
        'Bleibt der Wert leer: in der Konsole prüfen, ob die Clienteinstellung „Softwareupdates auf Clients aktivieren“ gesetzt ist und die Begrenzungsgruppe einen Softwareupdatepunkt hat.'
      ],
      value: shortValue(f, 'WUServer —')
    }),
    overturn: 'In der Richtlinie dieses Computers ist WUServer gesetzt.'
  },
  en: {
    question: 'Is an update server set?',
    clear: 'An update server is set',
    found: (f) => ({
      title: 'No update server is set on this computer',
      why: 'Without the value WUServer the Windows Update service does not know which WSUS to search.',
      next: 'Fetch the ConfigMgr policy again',
      steps: [
        'Open “Configuration Manager” in Control Panel, tab “Actions”, and run “Machine Policy Retrieval & Evaluation Cycle”.',
        'Then run “Software Updates Scan Cycle” and look for “Enabling WUA Managed server policy” in WUAHandler.log.',
        'If the value stays empty: check in the console that the client setting “Enable software updates on clients” is on and that the boundary group has a software update point.'
      ],
      value: shortValue(f, 'WUServer —')
    }),
    overturn: 'WUServer is set in this computer’s policy.'
  }
}
