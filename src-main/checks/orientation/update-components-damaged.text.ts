import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const updateComponentsDamagedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Sind die Updatekomponenten dieses Computers intakt?',
    clear: 'Der letzte Scan weist nicht auf beschädigte Updatekomponenten hin',
    found: (f) => ({
      title: 'Die Updatekomponenten dieses Computers sind beschädigt oder unvollständig',
      why: 'Microsoft führt diesen Code auf fehlende oder beschädigte Teile von Windows Update zurück. Proxy, Zertifikat und Server haben damit nichts zu tun.',
      next: 'Die Updatekomponenten zurücksetzen',
      steps: [
        'Die Problembehandlung für Windows Update ausführen und den neuesten Windows Update-Agenten installieren.',
        'Hilft das nicht: den Befehl unten als Administrator ausführen. Er hält den Dienst an, benennt den Ordner SoftwareDistribution um und startet den Dienst wieder.',
        'Scanzyklus starten und erneut prüfen. Bleibt der Code, Windows mit DISM und sfc reparieren.'
      ],
      command:
        'net stop wuauserv & ren "%SystemRoot%\\SoftwareDistribution" SoftwareDistribution.old & net start wuauserv',
      value: shortValue(f)
    }),
    overturn: 'Der nächste Scan endet mit einem anderen Code oder mit Erfolg.'
  },
  en: {
    question: 'Are the update components of this computer intact?',
    clear: 'The last scan does not point to damaged update components',
    found: (f) => ({
      title: 'The update components of this computer are damaged or incomplete',
      why: 'Microsoft puts this code down to missing or damaged parts of Windows Update. Proxy, certificate and server have nothing to do with it.',
      next: 'Reset the update components',
      steps: [
        'Run the Windows Update troubleshooter and install the newest Windows Update Agent.',
        'If that does not help: run the command below as administrator. It stops the service, renames the folder SoftwareDistribution and starts the service again.',
        'Start a scan cycle and check again. If the code stays, repair Windows with DISM and sfc.'
      ],
      command:
        'net stop wuauserv & ren "%SystemRoot%\\SoftwareDistribution" SoftwareDistribution.old & net start wuauserv',
      value: shortValue(f)
    }),
    overturn: 'The next scan ends with another code or with success.'
  }
}
