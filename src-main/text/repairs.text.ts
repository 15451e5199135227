import type { MadeRepair } from '../contract/evidence/repairs.ts'
import type { Repair, RepairRefusal } from '../contract/repair.ts'
import type { Language } from '../contract/text.ts'

interface RepairsText {
  readonly kinds: Readonly<Record<Repair['kind'], string>>
  readonly outcomes: Readonly<Record<MadeRepair['outcome'], string>>
  /** Why it is not made, and what to do about that. */
  readonly refusals: Readonly<Record<RepairRefusal | 'not-offered' | 'no-backup' | 'busy', string>>
}

const de: RepairsText = {
  kinds: {
    'reset-winhttp-proxy': 'WinHTTP-Proxy zurücksetzen',
    'set-winhttp-proxy': 'Update-Server in die Ausnahmeliste aufnehmen',
    'allow-service': 'Dienst zulassen und starten',
    'start-scan': 'Scanzyklus anstoßen'
  },
  outcomes: {
    saved: 'der alte Wert ist gesichert, die Änderung nicht bestätigt',
    'took-effect': 'ausgeführt und bestätigt',
    'no-effect': 'ausgeführt, aber die Änderung wurde nicht wirksam',
    failed: 'nicht gelungen',
    undone: 'rückgängig gemacht und bestätigt',
    'undo-failed': 'das Rückgängigmachen wurde nicht bestätigt'
  },
  refusals: {
    'needs-administrator':
      'Dafür braucht es Administratorrechte: SUP Doctor mit der rechten Maustaste „Als Administrator ausführen“.',
    'only-way': 'Dieser Computer erreicht den Update-Server nur über diesen Proxy; ohne ihn bräche die Verbindung ab.',
    'way-not-tried':
      'Ob der Update-Server ohne Proxy erreichbar ist, wurde nicht geprüft. Bitte zuerst mit Netzwerk prüfen.',
    'not-offered': 'Diese Änderung passt nicht mehr zum Befund. Bitte erneut prüfen.',
    'no-backup': 'Der alte Wert ließ sich nicht sichern; deshalb wurde nichts geändert.',
    busy: 'Es läuft gerade eine Prüfung oder Änderung.'
  }
}

const en: RepairsText = {
  kinds: {
    'reset-winhttp-proxy': 'Reset the WinHTTP proxy',
    'set-winhttp-proxy': 'Add the update server to the bypass list',
    'allow-service': 'Allow and start the service',
    'start-scan': 'Start a scan cycle'
  },
  outcomes: {
    saved: 'the old value is saved, the change not confirmed',
    'took-effect': 'made and confirmed',
    'no-effect': 'made, but the change did not take effect',
    failed: 'did not succeed',
    undone: 'undone and confirmed',
    'undo-failed': 'undoing it was not confirmed'
  },
  refusals: {
    'needs-administrator': 'This needs administrator rights: right-click SUP Doctor and choose “Run as administrator”.',
    'only-way':
      'This computer reaches the update server over this proxy only; without it the connection would be lost.',
    'way-not-tried':
      'Whether the update server can be reached without the proxy was not tried. Please check with the network first.',
    'not-offered': 'This change no longer fits the finding. Please check again.',
    'no-backup': 'The old value could not be saved; so nothing was changed.',
    busy: 'A check or a change is going on.'
  }
}

export const repairsText: Readonly<Record<Language, RepairsText>> = { de, en }
