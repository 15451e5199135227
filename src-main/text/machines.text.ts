import type { Language } from '../contract/text.ts'

/** Sentences for files from several computers. */
const de = {
  several: (count: number) => `Die Dateien stammen von ${count} Computern; geprüft wird nur einer.`,
  judged: (name: string, at: string | null) =>
    at === null
      ? `Geprüft: ${name}.`
      : `Geprüft: ${name}, weil von dort der jüngste fehlgeschlagene Scan stammt: ${at}.`,
  other: (name: string, path: string) => `Nicht geprüft: ${name}. Einzeln prüfen: ${path}`,
  otherServer: (name: string) =>
    `Nicht berücksichtigt: Update-Server ${name}. Kein Name, keine Adresse und keine Anfrage zeigt, dass der Client ihn benutzt. Ist er es doch, etwa unter einem Alias, den Client mit Verbindungstest prüfen und den Fall speichern, dann auf dem Server „sup-doctor collect --server client.supcase --save beide.supcase“ ausführen: Das Kennzeichen der Anfragen in seinem Protokoll beweist es.`,
  nobody: 'Dateien ohne erkennbaren Computer',
  more: (count: number) => `und ${count} weitere`
}
type MachinesText = typeof de

const en: MachinesText = {
  several: (count) => `The files are from ${count} computers; only one is checked.`,
  judged: (name, at) =>
    at === null ? `Checked: ${name}.` : `Checked: ${name}, because the newest failed scan is from there: ${at}.`,
  other: (name, path) => `Not checked: ${name}. Check it separately: ${path}`,
  otherServer: (name) =>
    `Not counted: update server ${name}. No name, address or request shows that the client uses it. If it does, for example under an alias, check the client with the connection test and save the case, then run “sup-doctor collect --server client.supcase --save both.supcase” on the server: the marker of the requests in its log proves it.`,
  nobody: 'files without a recognisable computer',
  more: (count) => `and ${count} more`
}

export const machinesText: Readonly<Record<Language, MachinesText>> = { de, en }
