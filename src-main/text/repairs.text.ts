import type { MadeRepair } from '../contract/evidence/repairs.ts'
import type { Repair, RepairRefusal } from '../contract/repair.ts'
import type { Language } from '../contract/text.ts'

const de = {
  kinds: {
    'reset-winhttp-proxy': 'WinHTTP-Proxy zurücksetzen',
    'set-winhttp-proxy': 'Update-Server in die Ausnahmeliste aufnehmen',
    'allow-service': 'Dienst aktivieren und starten',
    'start-scan': 'Scanzyklus starten'
  } satisfies Record<Repair['kind'], string>,
  outcomes: {
    saved: 'der alte Wert ist gespeichert, die Änderung nicht bestätigt',
    'took-effect': 'ausgeführt und bestätigt',
    'no-effect': 'ausgeführt, aber ohne Wirkung',
    failed: 'nicht gelungen',
    undone: 'rückgängig gemacht und bestätigt',
    'undo-failed': 'das Rückgängigmachen wurde nicht bestätigt'
  } satisfies Record<MadeRepair['outcome'], string>,
  /** Why it is not made, and what to do about that. */
  refusals: {
    'needs-administrator':
      'Dafür sind Administratorrechte nötig: SUP Doctor schließen, mit der rechten Maustaste anklicken und „Als Administrator ausführen“ wählen.',
    'only-way':
      'Dieser Computer erreicht den Update-Server nur über diesen Proxy; ohne ihn ginge die Verbindung verloren.',
    'way-not-tried':
      'Ob der Update-Server ohne Proxy erreichbar ist, wurde nicht geprüft. Bitte zuerst mit eingeschaltetem Verbindungstest prüfen.',
    'not-offered': 'Diese Änderung passt nicht mehr zum Befund. Bitte erneut prüfen.',
    'no-backup': 'Der alte Wert ließ sich nicht speichern; deshalb wurde nichts geändert.',
    busy: 'Es läuft gerade eine Prüfung oder Änderung.'
  } satisfies Record<RepairRefusal | 'not-offered' | 'no-backup' | 'busy', string>,
  direct: 'ohne Proxy (direkt)',
  proxy: (list: string, bypass: string) =>
    `Proxy ${list}, ${bypass === '' ? 'ohne Ausnahmen' : `Ausnahmen: ${bypass}`}`,
  startType: (name: string) => `Starttyp: ${name}`
}
type RepairsText = typeof de

const en: RepairsText = {
  kinds: {
    'reset-winhttp-proxy': 'Reset the WinHTTP proxy',
    'set-winhttp-proxy': 'Add the update server to the bypass list',
    'allow-service': 'Enable and start the service',
    'start-scan': 'Start a scan cycle'
  },
  outcomes: {
    saved: 'the old value is saved, the change not confirmed',
    'took-effect': 'made and confirmed',
    'no-effect': 'made, but without effect',
    failed: 'did not succeed',
    undone: 'undone and confirmed',
    'undo-failed': 'undoing it was not confirmed'
  },
  refusals: {
    'needs-administrator':
      'This needs administrator rights: close SUP Doctor, right-click it and choose “Run as administrator”.',
    'only-way':
      'This computer reaches the update server through this proxy only; without it the connection would be lost.',
    'way-not-tried':
      'Whether the update server can be reached without the proxy was not tested. Please check with the connection test on first.',
    'not-offered': 'This change no longer fits the finding. Please check again.',
    'no-backup': 'The old value could not be saved; so nothing was changed.',
    busy: 'A check or a change is in progress.'
  },
  direct: 'no proxy (direct)',
  proxy: (list, bypass) => `proxy ${list}, ${bypass === '' ? 'no exceptions' : `exceptions: ${bypass}`}`,
  startType: (name) => `start type: ${name}`
}

export const repairsText: Readonly<Record<Language, RepairsText>> = { de, en }
