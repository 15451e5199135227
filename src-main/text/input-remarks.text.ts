import type { InputRemark } from '../contract/input-remark.ts'
import type { Language } from '../contract/text.ts'
import { formatNumber } from './format-number.ts'

/** `#` is the count. */
const de = {
  'event-trace':
    'Ereignisablaufverfolgung (.etl) ohne Ereignisse des Windows Update-Agents; daraus wird nichts gelesen. Gebraucht werden die Dateien aus C:\\Windows\\Logs\\WindowsUpdate.',
  'event-log':
    'Ereignisprotokoll (.evtx) ohne Ereignisse über Windows Update, Übertragungen, Proxys, Zertifikate oder Namen. Gebraucht werden Microsoft-Windows-WindowsUpdateClient/Operational, Microsoft-Windows-Bits-Client/Operational und System.',
  'performance-log': 'Leistungsprotokoll (.blg), wird nicht gelesen.',
  'memory-dump': 'Speicherabbild, wird nicht gelesen. Es kann vertrauliche Daten enthalten.',
  'managed-object': 'WMI-Beschreibung (.mof), wird nicht gelesen.',
  'registry-hive':
    'Registry-Datei im Binärformat. Bitte die nötigen Schlüssel mit reg export als .reg-Datei speichern.',
  pdf: 'PDF, wird nicht gelesen. Bitte das Protokoll selbst ablegen.',
  image: 'Bild, wird nicht gelesen. Bitte das Protokoll oder den Text der Ausgabe ablegen.',
  'office-document': 'Office- oder Outlook-Datei, wird nicht gelesen. Bitte den Text als .txt speichern und ablegen.',
  program: 'Programm, wird weder gelesen noch ausgeführt.',
  'other-archive': 'Archiv (.7z, .rar und ähnliche), das nicht geöffnet wird. Bitte entpacken und den Inhalt ablegen.',
  'encrypted-archive': 'ZIP-Datei mit Kennwort. Bitte entpacken und den Inhalt ablegen.',
  'refused-archive': 'ZIP-Datei mit unsicherem Inhalt oder zu tief verschachtelt; sie wurde nicht geöffnet.',
  'damaged-archive': 'Die ZIP-Datei ist beschädigt oder unvollständig. Bitte noch einmal übertragen.',
  'damaged-case': 'Die Falldatei ist beschädigt oder verändert. Bitte noch einmal übertragen.',
  'other-case':
    'Mehrere gespeicherte Fälle auf einmal; beurteilt wird der zuletzt gespeicherte, dieser hier nicht. Bitte einzeln prüfen.',
  'configuration-damaged':
    'Die Konfiguration ist unvollständig oder kein gültiges XML; sie wurde nicht verwendet. Die ganze Datei kopieren.',
  'newer-case': 'Die Falldatei stammt von einer neueren Version dieses Programms. Bitte das Programm aktualisieren.',
  'too-large': 'Die Datei ist zu groß und wurde nicht gelesen. Bitte den Teil mit dem Fehler herausschneiden.',
  vanished: 'Die Datei war nicht mehr da, als sie gelesen werden sollte.',
  changed: 'Die Datei wurde gekürzt, während sie gelesen wurde. Bitte eine Kopie ablegen.',
  unreadable: 'Die Datei ließ sich nicht lesen; vielleicht fehlt die Berechtigung.',
  'unreadable-name':
    'Im Namen der Datei stehen Bytes, die kein UTF-8 sind; so lässt sie sich nicht öffnen. Umbenennen und noch einmal ablegen.',
  'no-temporary-room':
    'Zum Entpacken fehlt im Ordner für temporäre Dateien Platz oder die Berechtigung. Bitte dort Platz schaffen, oder selbst entpacken und den Inhalt ablegen.',
  'timed-out':
    'Die Datei wurde nicht zu Ende gelesen, weil die Zeit abgelaufen war (--timeout); sie fließt nicht ins Ergebnis ein.',
  empty: 'Die Datei ist leer.',
  'private-key':
    'Die Datei enthält einen privaten Schlüssel. Er wurde weder gelesen noch gespeichert; bitte geben Sie ihn nicht weiter.',
  'undecoded-lines':
    '# Zeilen ließen sich beim Umwandeln nicht entschlüsseln, weil Symbole fehlten. Bitte Get-WindowsUpdateLog auf dem Client selbst ausführen.',
  'changed-meanwhile':
    'Die Datei wurde geändert, während sie gelesen wurde; ausgewertet ist der Stand beim Lesen. Im Zweifel eine Kopie ablegen.',
  'zero-bytes':
    'Die Datei enthält # leere Bytes, wie sie nach einem Absturz oder Stromausfall bleiben. Sie wurden übersprungen; dort fehlen Zeilen.',
  'files-left-out':
    'Mehr als 2.000 Dateien: # weitere wurden nicht gelesen. Ausgewählt wurde nach dem Inhalt, Protokolle und die neuesten Zeiten zuerst; bitte die übrigen einzeln ablegen.',
  'links-left-out': '# Verknüpfungen im Dateisystem wurden nicht verfolgt. Bitte das Ziel selbst ablegen.',
  'no-files-left-out': '# Einträge sind weder Datei noch Ordner und wurden nicht gelesen.',
  'deep-folders-left-out':
    '# Ordner liegen mehr als 32 Ebenen tief und wurden nicht gelesen. Bitte diese Ordner selbst ablegen.',
  'unreadable-folder': 'Der Ordner ließ sich nicht öffnen; vielleicht fehlt die Berechtigung.',
  'folder-too-full':
    'Der Ordner enthält mehr als # Einträge; was danach kam, wurde nicht gelesen. Bitte nur den Unterordner mit den Protokollen ablegen.',
  'archive-bad-name':
    'Das Archiv enthält einen Namen, der aus ihm hinausführt (etwa „..“ oder ein Laufwerk) oder doppelt vorkommt; es wurde nicht geöffnet. Bitte nur öffnen, wenn die Herkunft klar ist.',
  'archive-link': 'Das Archiv enthält eine Verknüpfung auf einen anderen Ort; es wurde nicht geöffnet.',
  'archive-bomb':
    'Das Archiv ist entpackt größer als 1 GB oder viel größer, als Protokolle es je sind; es wurde nicht geöffnet. Bitte entpacken und die Protokolle selbst ablegen.',
  'archive-too-many':
    'Das Archiv enthält mehr als 2.000 Dateien; es wurde nicht geöffnet. Bitte entpacken und den Ordner ablegen.',
  'archive-too-deep': 'Mehrfach verschachteltes Archiv, nicht geöffnet. Bitte entpacken.',
  'packed-damaged': 'Die gepackte Datei ist beschädigt oder unvollständig. Bitte noch einmal übertragen.',
  'packed-too-large':
    'Zu groß, um innerhalb eines Archivs gelesen zu werden. Bitte auspacken und die Datei selbst ablegen.',
  'outlook-message':
    'Outlook-Nachricht (.msg, winmail.dat), wird nicht gelesen. Bitte in Outlook öffnen, die Anhänge speichern und diese ablegen.',
  'mail-damaged': 'Der Anhang ist beschädigt oder unvollständig. Bitte noch einmal speichern.',
  'other-web-log':
    'Protokoll eines Webservers oder Proxys in einem anderen Format (NCSA, IIS, Squid), wird nicht gelesen. Vom WSUS bitte das W3C-Protokoll ablegen; nutzt die Website ein anderes Format, in IIS unter „Protokollierung“ W3C wählen.',
  'w3c-without-status':
    'IIS-Protokoll, in dem die Spalten sc-status und cs-uri-stem fehlen; ohne sie sagt es nichts über Fehler. Bitte in IIS unter „Protokollierung“ diese Felder auswählen.',
  'registry-script':
    'Diese .reg-Datei löscht Schlüssel oder Werte, ist also ein Skript: Sie sagt, was jemand ändern will, nicht, was auf einem Rechner steht. Als Stand zählt sie deshalb nicht. Bitte den Schlüssel exportieren oder „reg query“ beilegen.',
  'get-windowsupdatelog':
    'Diese WindowsUpdate.log ist nur der Hinweis, den Windows seit Version 10 dort ablegt. Bitte auf dem Client in PowerShell „Get-WindowsUpdateLog“ ausführen und die Datei hineinziehen, die danach auf dem Desktop liegt.',
  'trace-damaged':
    'Der Anfang der Ereignisablaufverfolgung (.etl) ist beschädigt; ohne ihn lässt sich nichts davon lesen. Bitte noch einmal kopieren.',
  'trace-wpp':
    'Ereignisablaufverfolgung mit # Meldungen, deren Texte nur in den Symbolen dieses Windows stehen (vor Windows 10 1709). Bitte auf dem Client Get-WindowsUpdateLog ausführen und die entstandene WindowsUpdate.log hier ablegen.',
  'trace-buffers-unread':
    '# Abschnitte der Ereignisablaufverfolgung sind leer, gepackt oder beschädigt und wurden übersprungen; dort fehlen Ereignisse.',
  'trace-events-lost':
    '# Ereignisse hat Windows selbst nicht aufgezeichnet, weil der Puffer der Ablaufverfolgung voll war; sie fehlen in diesen Dateien.',
  'trace-buffers-lost':
    '# Abschnitte der Ereignisablaufverfolgung konnte Windows nicht in die Datei schreiben; die Ereignisse darin fehlen.',
  'cabinet-quantum':
    'CAB-Datei, die mit dem alten Verfahren Quantum gepackt ist; es wird nicht gelesen. Bitte mit expand auspacken und den Inhalt ablegen.',
  'cabinet-set':
    'Die CAB-Datei ist nur ein Teil von mehreren. Bitte alle Teile mit expand auspacken und den Inhalt ablegen.',
  'collection-record':
    'Das Sammelprogramm hält darin fest, was es selbst ausgeführt hat. Über den Scan sagt die Datei nichts.',
  'event-log-damaged':
    '# Stellen des Ereignisprotokolls sind beschädigt und wurden übersprungen; dort fehlen Ereignisse.'
} satisfies Record<InputRemark['id'], string>
type Sentences = typeof de

const en: Sentences = {
  'event-trace':
    'Event trace (.etl) without events of the Windows Update agent; it was not read. Needed are the files in C:\\Windows\\Logs\\WindowsUpdate.',
  'event-log':
    'Event log (.evtx) without events about Windows Update, transfers, proxies, certificates or names. Needed are Microsoft-Windows-WindowsUpdateClient/Operational, Microsoft-Windows-Bits-Client/Operational and System.',
  'performance-log': 'Performance log (.blg), is not read.',
  'memory-dump': 'Memory dump, is not read. It may hold confidential data.',
  'managed-object': 'WMI description (.mof), is not read.',
  'registry-hive': 'Registry file in binary form. Please save the keys needed with reg export as a .reg file.',
  pdf: 'PDF, is not read. Please drop the log itself.',
  image: 'Picture, is not read. Please drop the log, or the text of the output.',
  'office-document': 'Office or Outlook file, is not read. Please save its text as .txt and drop that.',
  program: 'Program, is neither read nor run.',
  'other-archive': 'Archive (.7z, .rar and the like) that is not opened. Please unpack it and drop what is inside.',
  'encrypted-archive': 'ZIP file with a password. Please unpack it and drop what is inside.',
  'refused-archive': 'ZIP file with unsafe content or nested too deep; it was not opened.',
  'damaged-archive': 'The ZIP file is damaged or incomplete. Please transfer it again.',
  'damaged-case': 'The case file is damaged or was changed. Please transfer it again.',
  'other-case':
    'Several saved cases at once; the one saved last is judged, this one is not. Please check it on its own.',
  'configuration-damaged': 'The configuration is incomplete or not valid XML; it was not used. Copy the whole file.',
  'newer-case': 'The case file comes from a newer version of this program. Please update the program.',
  'too-large': 'The file is too large and was not read. Please cut out the part with the error.',
  vanished: 'The file no longer existed when it was read.',
  changed: 'The file was shortened while it was read. Please drop a copy.',
  unreadable: 'The file could not be read; the permission may be missing.',
  'unreadable-name':
    'The name of the file has bytes that are no UTF-8, and so it cannot be opened. Rename it and drop it again.',
  'no-temporary-room':
    'The folder for temporary files has no room for unpacking it, or the permission is missing. Please make room there, or unpack it yourself and drop what is in it.',
  'timed-out':
    'The file was not read to its end because the time limit was reached (--timeout); it is not part of the result.',
  empty: 'The file is empty.',
  'private-key': 'The file holds a private key. It was neither read nor stored; please do not pass it on.',
  'undecoded-lines':
    '# lines could not be decoded because symbols were missing. Please run Get-WindowsUpdateLog on the client itself.',
  'changed-meanwhile':
    'The file was changed while it was read; the result shows the content at that moment. If in doubt, drop a copy.',
  'zero-bytes':
    'The file holds # empty bytes, as a crash or a power cut leaves them. They were skipped; lines are missing there.',
  'files-left-out':
    'More than 2,000 files: # others were not read. They were chosen by content, logs and the newest times first; please drop the rest separately.',
  'links-left-out': '# links of the file system were not followed. Please drop their targets.',
  'no-files-left-out': '# entries are neither files nor folders and were not read.',
  'deep-folders-left-out': '# folders lie more than 32 levels deep and were not read. Please drop those separately.',
  'unreadable-folder': 'The folder could not be opened; the permission may be missing.',
  'folder-too-full':
    'The folder holds more than # entries; what came after them was not read. Please drop only the subfolder with the logs.',
  'archive-bad-name':
    'The archive contains a name that points outside of it (such as “..” or a drive) or that occurs twice; it was not opened. Please open it only if you know where it comes from.',
  'archive-link': 'The archive contains a link to another place; it was not opened.',
  'archive-bomb':
    'Unpacked, the archive is larger than 1 GB, or far larger than logs ever are; it was not opened. Please unpack it and drop the logs themselves.',
  'archive-too-many':
    'The archive holds more than 2,000 files; it was not opened. Please unpack it and drop the folder.',
  'archive-too-deep': 'Nested too deeply, not opened. Please unpack it.',
  'packed-damaged': 'The packed file is damaged or incomplete. Please transfer it again.',
  'packed-too-large': 'Too large to be read inside an archive. Please unpack it and drop the file itself.',
  'outlook-message':
    'Outlook message (.msg, winmail.dat), is not read. Please open it in Outlook, save the attachments and drop those.',
  'mail-damaged': 'The attachment is damaged or incomplete. Please save it again.',
  'other-web-log':
    'Log of a web server or proxy in another format (NCSA, IIS, Squid), is not read. Please drop the W3C log of the WSUS; if the site uses another format, choose W3C in IIS under “Logging”.',
  'w3c-without-status':
    'IIS log that lacks the columns sc-status and cs-uri-stem; without them it says nothing about errors. Please select these fields in IIS under “Logging”.',
  'registry-script':
    'This .reg file deletes keys or values, so it is a script: it says what somebody wants to change, not what is set on a computer, and does not count as its state. Please export the key, or add the output of “reg query”.',
  'get-windowsupdatelog':
    'This WindowsUpdate.log is only the notice that Windows has left there since version 10. Please run “Get-WindowsUpdateLog” in PowerShell on the client and drop the file that lies on the desktop afterwards.',
  'trace-damaged':
    'The beginning of the event trace (.etl) is damaged; without it nothing can be read. Please copy it again.',
  'trace-wpp':
    'Event trace with # messages whose texts are only in the symbols of that Windows (before Windows 10 1709). Please run Get-WindowsUpdateLog on the client and drop the WindowsUpdate.log it creates.',
  'trace-buffers-unread':
    '# sections of the event trace are empty, compressed or damaged and were skipped; events are missing there.',
  'trace-events-lost':
    '# events were not recorded by Windows itself, because the buffers of the trace were full; they are missing in these files.',
  'trace-buffers-lost':
    '# sections of the event trace could not be written to the file by Windows; the events in them are missing.',
  'cabinet-quantum':
    'CAB file packed by the old method Quantum, which is not read. Please unpack it with expand and drop what is inside.',
  'cabinet-set':
    'The CAB file is only one part of several. Please unpack all parts with expand and drop what is inside.',
  'collection-record': 'The collecting program notes in it what it ran itself. The file says nothing about the scan.',
  'event-log-damaged': '# places of the event log are damaged and were skipped; events are missing there.'
}

const sentences: Readonly<Record<Language, Sentences>> = { de, en }

/** One sentence or two about a file that could not be read, or not whole. */
export function inputRemarkText(remark: InputRemark, language: Language): string {
  return sentences[language][remark.id].replace('#', remark.count === null ? '' : formatNumber(remark.count, language))
}
