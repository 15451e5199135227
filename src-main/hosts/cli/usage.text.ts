import type { Language } from '../../contract/text.ts'

const de = `Aufruf: sup-doctor BEFEHL

  check [EINGABE …]             Belege sammeln und Ursache finden; ohne EINGABE: dieser Computer
  collect --save DATEI.supcase  nur Belege sammeln, kein Ergebnis
  collect --server [EINGABE …] --save DATEI.supcase
                                auf dem Update-Server selbst: dessen Hälfte lesen (IIS, Zertifikate der Ports,
                                WSUS, Dienste, Protokolle); sendet nichts, ändert nichts;
                                mit dem Fall des Clients als EINGABE: gleich beide Hälften
  fleet DATEI|ORDNER …          Ergebnisse von check --fleet vieler Clients zusammenfassen;
                                --json DATEI|-  --csv DATEI|-  --pdf DATEI  --html DATEI
  compare BETROFFEN VERGLEICH   zwei Fälle, Dateien oder Ordner nebeneinander: nur die Unterschiede;
                                --redact  --json DATEI|-
  code CODE …                   Fehlercodes erklären
  checks                        Verzeichnis aller Prüfungen
  schema [WELCHES]              JSON-Schema des Ergebnisses; WELCHES: fleet-line, fleet-summary, comparison
  licences                      Lizenzen der mitgelieferten Bestandteile
  serve [--port N] [--no-open]  der Assistent im Browser
  support --save DATEI.zip      Supportpaket, um einen Fehler im Programm zu melden
  selftest                      prüfen, ob diese Kopie des Programms intakt ist

EINGABE: Rohdateien, Ordner, Zips oder ein .supcase; Dateinamen spielen keine Rolle.

Optionen von check und collect:
  --wsus URL             diesen Server prüfen statt des eingetragenen
  --proxy HOST:PORT      diesen Proxy nutzen statt des eingetragenen; „direct“ für keinen
  --live                 mit EINGABE: den darin genannten Server prüfen
  --no-network           keine Prüfungen im Netzwerk
  --scan                 ohne EINGABE: Windows Update dabei beim Update-Server suchen lassen, wie in den
                         Einstellungen; die Grenze des Laufs ist dann 300
  --watch [MINUTEN]      ohne EINGABE: wiederholen, bis der Fehler auftritt oder die Zeit um ist (30)
  --timeout SEKUNDEN     Grenze des ganzen Laufs (60)
  --marker TEXT          kennzeichnet die Testanfragen im Serverprotokoll (sonst zufällig)
  --lang de|en           Sprache des Textes
  --texts                nur check: auch die Texte für Ticket, Netzwerk- und Server-Team, zum Kopieren
  --redact               Platzhalter statt Namen und Adressen in allem, was geschrieben wird
  --ledger DATEI         mit --redact: welcher Platzhalter wofür steht; bleibt bei Ihnen
  --json DATEI|-  --pdf DATEI  --html DATEI  --save DATEI.supcase
  --annex                mit --pdf: auch der vollständige Anhang mit allem, was gelesen wurde
  --fleet                nur check: eine Zeile JSON für die Geräteverwaltung, sonst nichts;
                         Rückgabewert 0 nichts gefunden, 1 alles andere; dazu --json DATEI, --save DATEI

Rückgabewerte: 0 nichts gefunden und alles geprüft, 1 Ursache gefunden, 2 noch offen,
64 Argumente oder Eingabe unbrauchbar, 70 Fehler in SUP Doctor, 130 abgebrochen.
`

const en = `Usage: sup-doctor COMMAND

  check [INPUT …]               collect evidence and find the cause; without INPUT: this computer
  collect --save FILE.supcase   evidence only, no result
  collect --server [INPUT …] --save FILE.supcase
                                on the update server itself: read its half (IIS, certificates of the ports,
                                WSUS, services, logs); sends nothing, changes nothing;
                                with the client's case as INPUT: both halves at once
  fleet FILE|FOLDER …           summarise the results of check --fleet from many clients;
                                --json FILE|-  --csv FILE|-  --pdf FILE  --html FILE
  compare BROKEN HEALTHY        two cases, files or folders side by side: only the differences;
                                --redact  --json FILE|-
  code CODE …                   explain error codes
  checks                        the catalogue of checks
  schema [WHICH]                the JSON Schema of the result; WHICH: fleet-line, fleet-summary, comparison
  licences                      licences of the components in this program
  serve [--port N] [--no-open]  the wizard in the browser
  support --save FILE.zip       support package for reporting an error in the program
  selftest                      check whether this copy of the program is intact

INPUT: raw files, folders, zips or a .supcase; file names do not matter.

Options of check and collect:
  --wsus URL             probe this server instead of the configured one
  --proxy HOST:PORT      use this proxy instead of the configured one; "direct" for none
  --live                 with INPUT: probe the server that it names
  --no-network           no network probes
  --scan                 without INPUT: also have Windows Update search at its server, as in Settings;
                         the limit of the run is then 300
  --watch [MINUTES]      without INPUT: repeat until the failure happens or the time is up (30)
  --timeout SECONDS      limit of the whole run (60)
  --marker TEXT          marks the test requests in the server's logs (otherwise random)
  --lang de|en           language of the text
  --texts                check only: also the texts for ticket, network team and server team, ready to copy
  --redact               placeholders instead of names and addresses in everything written
  --ledger FILE          with --redact: which placeholder is which name; keep it to yourself
  --json FILE|-  --pdf FILE  --html FILE  --save FILE.supcase
  --annex                with --pdf: also the full annex with everything that was read
  --fleet                check only: one line of JSON for device management, nothing else;
                         exit code 0 nothing wrong, 1 anything else; with --json FILE, --save FILE

Exit codes: 0 nothing wrong and everything checked, 1 cause found, 2 not known yet,
64 unusable arguments or input, 70 error in SUP Doctor, 130 cancelled.
`

export const usageText: Readonly<Record<Language, string>> = { de, en }
