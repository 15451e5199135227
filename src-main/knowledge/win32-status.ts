import type { Language } from '../contract/text.ts'

export interface Win32Status {
  /** Its meaning for the connection: `broken` before the answer was complete, or none. */
  readonly connection: 'broken' | 'none'
  readonly text: Readonly<Record<Language, string>>
}

/** `sc-win32-status` by number (Microsoft, System Error Codes); 0 is success and has no entry. */
export const win32Statuses: Readonly<Record<number, Win32Status>> = {
  2: row('none', 'Datei nicht gefunden', 'file not found'),
  3: row('none', 'Pfad nicht gefunden', 'path not found'),
  5: row('none', 'Zugriff verweigert', 'access denied'),
  50: row('none', 'nicht unterstützt', 'not supported'),
  64: row('broken', 'Netzwerkname nicht mehr verfügbar', 'network name no longer available'),
  121: row('broken', 'Semaphor-Zeitlimit', 'semaphore time-out'),
  995: row('broken', 'Vorgang abgebrochen', 'operation aborted'),
  1225: row('none', 'Verbindung verweigert', 'connection refused'),
  1229: row('broken', 'Verbindung besteht nicht mehr', 'connection no longer there'),
  1231: row('broken', 'Netzwerk nicht erreichbar', 'network unreachable'),
  1232: row('broken', 'Host nicht erreichbar', 'host unreachable'),
  1236: row('broken', 'Verbindung vom System abgebrochen', 'connection aborted by the system'),
  1450: row('none', 'zu wenige Systemressourcen', 'too few system resources'),
  2_148_074_254: row('none', 'keine Anmeldedaten (0x8009030E)', 'no credentials (0x8009030E)')
}

function row(connection: Win32Status['connection'], de: string, en: string): Win32Status {
  return { connection, text: { de, en } }
}
