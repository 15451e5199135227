import type { Bilingual } from '../../contract/text.ts'
import type { PacUnusableFacts } from './pac-script-unusable.ts'

const de = {
  'unsupported-address': 'Die Adresse beginnt weder mit http noch mit https; andere Adressen liest WinHTTP nicht.',
  'name-unresolved': 'Der Name in der Adresse wird nicht aufgelöst.',
  'no-connection': 'Der Server mit dem Skript nimmt keine Verbindung an.',
  'tls-failed': 'Mit dem Server, auf dem das Skript liegt, lässt sich keine verschlüsselte Verbindung aufbauen.',
  'no-answer': 'Der Server mit dem Skript antwortet nicht.',
  'not-served': 'Der Server hat unter dieser Adresse kein Skript.',
  'too-large': 'Das Skript ist größer als 1 MB.',
  'not-a-script': 'Unter der Adresse liegt kein lauffähiges Skript mit der Funktion FindProxyForURL.',
  failed: 'Das Skript bricht mit einem Fehler ab oder gibt keinen Text zurück.',
  'timed-out': 'Das Skript wird nicht fertig.',
  'out-of-memory': 'Das Skript verbraucht zu viel Speicher.'
} satisfies Record<PacUnusableFacts['reason'], string>
const en: typeof de = {
  'unsupported-address': 'The address starts with neither http nor https; WinHTTP reads no others.',
  'name-unresolved': 'The name in the address cannot be resolved.',
  'no-connection': 'The server with the script accepts no connection.',
  'tls-failed': 'No encrypted connection to the server with the script can be made.',
  'no-answer': 'The server with the script does not answer.',
  'not-served': 'The server has no script under this address.',
  'too-large': 'The script is larger than 1 MB.',
  'not-a-script': 'Under the address there is no working script that contains the function FindProxyForURL.',
  failed: 'The script stops with an error, or returns no text.',
  'timed-out': 'The script does not finish.',
  'out-of-memory': 'The script uses too much memory.'
}

export const pacScriptUnusableText: Bilingual<PacUnusableFacts> = {
  de: {
    question: 'Lässt sich das eingestellte PAC-Skript laden und auswerten?',
    clear: 'Das eingestellte PAC-Skript antwortet für den Update-Server',
    found: (f) => ({
      title: 'Das eingestellte PAC-Skript ist unbrauchbar',
      why: `${de[f.reason]} Ohne Antwort des Skripts verbinden sich manche Programme direkt, andere gar nicht.`,
      next: 'Die Adresse des Skripts berichtigen oder das Skript reparieren lassen',
      steps: [
        `Das Skript ${f.script} auf diesem Computer im Browser aufrufen.`,
        'Wird es noch gebraucht, das Netzwerk-Team um ein lauffähiges Skript an dieser Adresse bitten; andernfalls die Einstellung entfernen.',
        'Danach erneut prüfen.'
      ],
      value: valueOf(f)
    }),
    overturn: 'Das Skript wird auf diesem Computer geladen und nennt für den Update-Server eine Verbindung.'
  },
  en: {
    question: 'Can the PAC script that is set be fetched and evaluated?',
    clear: 'The PAC script that is set gives an answer for the update server',
    found: (f) => ({
      title: 'The PAC script that is set cannot be used',
      why: `${en[f.reason]} Without its answer some programs connect directly, others not at all.`,
      next: 'Correct the script’s address, or have the script repaired',
      steps: [
        `Open the script ${f.script} in the browser on this computer.`,
        'If it is still needed, ask the network team for a working script at this address; otherwise remove the setting.',
        'Then check again.'
      ],
      value: valueOf(f)
    }),
    overturn: 'The script loads on this computer and names a connection for the update server.'
  }
}

function valueOf({ reason, status }: PacUnusableFacts): string {
  return reason === 'not-served' && status !== null ? `HTTP ${status}` : reason
}
