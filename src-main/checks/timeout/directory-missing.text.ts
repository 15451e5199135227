import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { serverLogSteps } from '../kinds/server-log/server-log.text.ts'

/** The directory, by the request or by the server's own line. */
function missing(f: AccessFacts): string | null {
  return f.detail ?? f.directory ?? null
}

export const directoryMissingText: Bilingual<AccessFacts> = {
  de: {
    question: 'Sind die virtuellen Verzeichnisse des WSUS vorhanden?',
    clear: 'Die virtuellen Verzeichnisse des WSUS sind vorhanden',
    found: (f) => ({
      title:
        missing(f) === null
          ? 'Der Server kennt das virtuelle Verzeichnis nicht (HTTP 404)'
          : `Der Server kennt ${missing(f)} nicht (HTTP 404)`,
      why: 'Ein Webserver antwortet, aber nicht mit den Verzeichnissen eines WSUS: falscher Port, falsche Site oder eine unvollständige Installation.',
      next: 'Port und WSUS-Site auf dem Server prüfen lassen',
      steps: [
        ...serverLogSteps(f, 'de'),
        'Im IIS-Manager nachsehen, welche Site an diesem Port lauscht und ob sie ClientWebService und SimpleAuthWebService enthält.',
        'Gehört der Port einer anderen Site: die Ports im Softwareupdatepunkt berichtigen.',
        'Fehlen die Verzeichnisse: die Nachinstallation des WSUS wiederholen (wsusutil.exe postinstall).'
      ],
      value: shortValue(f)
    }),
    overturn:
      'Die Adresse, die der Client aufgerufen hat, antwortet von diesem Computer aus mit etwas anderem als HTTP 404.'
  },
  en: {
    question: 'Are the virtual directories of WSUS there?',
    clear: 'The virtual directories of WSUS are there',
    found: (f) => ({
      title:
        missing(f) === null
          ? 'The server does not know the virtual directory (HTTP 404)'
          : `The server does not know ${missing(f)} (HTTP 404)`,
      why: 'A web server answers, but not with the directories of a WSUS: wrong port, wrong site or an incomplete installation.',
      next: 'Have the port and the WSUS site on the server checked',
      steps: [
        ...serverLogSteps(f, 'en'),
        'See in IIS Manager which site listens on this port and whether it contains ClientWebService and SimpleAuthWebService.',
        'If the port belongs to another site: correct the ports in the software update point.',
        'If the directories are missing: repeat the WSUS post-installation (wsusutil.exe postinstall).'
      ],
      value: shortValue(f)
    }),
    overturn: 'The address that the client called answers this computer with something other than HTTP 404.'
  }
}
