import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const localPolicyUnreadableText: Bilingual<AccessFacts> = {
  de: {
    question: 'Kann ConfigMgr die lokale Richtlinie lesen und schreiben?',
    clear: 'Der letzte Scan scheiterte nicht an der lokalen Richtlinie',
    found: (f) => ({
      title: 'ConfigMgr kann die lokale Gruppenrichtlinie nicht lesen',
      why: 'ConfigMgr trägt den Update-Server in die lokale Richtlinie ein. Ist deren Datei Registry.pol beschädigt oder leer, scheitert schon das, und der Scan beginnt nicht.',
      next: 'Die beschädigte Richtliniendatei umbenennen und neu anlegen lassen',
      steps: [
        'Eingabeaufforderung als Administrator öffnen und den Befehl unten ausführen; prüfen, ob ein Virenschutz die Datei sperrt.',
        '„gpupdate /force“ ausführen: Windows legt die Datei aus den geltenden Richtlinien neu an. Eigene lokale Einstellungen dieses Computers gehen dabei verloren.',
        'Den Dienst „SMS Agent Host“ neu starten, Scanzyklus starten und erneut prüfen.'
      ],
      command: 'ren "%SystemRoot%\\System32\\GroupPolicy\\Machine\\Registry.pol" Registry.pol.old',
      value: shortValue(f)
    }),
    overturn: 'WUAHandler.log meldet beim nächsten Scan „Added Update Source“.'
  },
  en: {
    question: 'Can ConfigMgr read and write the local policy?',
    clear: 'The last scan did not fail on the local policy',
    found: (f) => ({
      title: 'ConfigMgr cannot read the local group policy',
      why: 'ConfigMgr sets the update server in the local policy. If its file Registry.pol is damaged or empty, that already fails and the scan does not begin.',
      next: 'Rename the damaged policy file and have it created again',
      steps: [
        'Open a command prompt as administrator and run the command below; check whether antivirus software is locking the file.',
        'Run “gpupdate /force”: Windows creates the file again from the policies in force. This computer’s own local settings are lost.',
        'Restart the service “SMS Agent Host”, start a scan cycle and check again.'
      ],
      command: 'ren "%SystemRoot%\\System32\\GroupPolicy\\Machine\\Registry.pol" Registry.pol.old',
      value: shortValue(f)
    }),
    overturn: 'At the next scan WUAHandler.log says “Added Update Source”.'
  }
}
