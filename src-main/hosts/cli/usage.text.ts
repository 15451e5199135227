import type { Language } from '../../contract/text.ts'

const en = `Usage: sup-doctor COMMAND

  check [INPUT …]               collect and judge; without INPUT: this computer
  collect --save FILE.supcase   evidence only, no judgement
  fleet FILE|FOLDER …           add up what check --fleet said on many clients;
                                --json FILE|-  --csv FILE|-  --pdf FILE  --html FILE
  code CODE …                   explain error codes
  checks                        the catalogue of checks
  schema [WHICH]                the JSON Schema of the result; WHICH: fleet-line or fleet-summary
  licences                      whose work is shipped with this program
  serve [--port N] [--no-open]  the wizard in the browser
  support --save FILE.zip       what to send us when the program itself fails
  selftest                      whether this copy of the program is sound

INPUT: raw files, folders, zips or a .supcase; recognised by content.

Options of check and collect:
  --wsus URL             probe this server instead of the configured one
  --proxy HOST:PORT      use this proxy instead of the configured one; "direct" for none
  --live                 with INPUT: probe the server that it names
  --no-network           no network probes
  --timeout SECONDS      limit of the whole run (60)
  --marker TEXT          marks our own requests in the server's logs (otherwise random)
  --lang de|en           language of the text
  --texts                check only: also the texts for ticket, network team and server team, to be copied
  --redact               stand-ins instead of names and addresses in everything written
  --ledger FILE          with --redact: which stand-in is which name; keep it to yourself
  --json FILE|-  --pdf FILE  --html FILE  --save FILE.supcase
  --fleet                check only: one line of JSON for device management, nothing else;
                         exit code 0 nothing wrong, 1 anything else; with --json FILE, --save FILE

Exit codes: 0 nothing wrong and everything checked, 1 cause found, 2 undecided,
64 unusable arguments or input, 70 our own failure, 130 cancelled.
`

const de = `Aufruf: sup-doctor BEFEHL

  check [EINGABE …]             sammeln und beurteilen; ohne EINGABE: dieser Computer
  collect --save DATEI.supcase  nur Beweise sammeln, kein Urteil
  fleet DATEI|ORDNER …          zusammenzählen, was check --fleet auf vielen Clients sagte;
                                --json DATEI|-  --csv DATEI|-  --pdf DATEI  --html DATEI
  code CODE …                   Fehlercodes erklären
  checks                        Verzeichnis aller Prüfungen
  schema [WELCHES]              JSON-Schema des Ergebnisses; WELCHES: fleet-line oder fleet-summary
  licences                      wessen Arbeit mitgeliefert wird, mit Lizenzen
  serve [--port N] [--no-open]  der Assistent im Browser
  support --save DATEI.zip      was Sie uns schicken, wenn das Programm selbst scheitert
  selftest                      ob dieses Exemplar des Programms in Ordnung ist

EINGABE: Rohdateien, Ordner, Zips oder ein .supcase; erkannt am Inhalt.

Optionen von check und collect:
  --wsus URL             diesen Server prüfen statt des eingetragenen
  --proxy HOST:PORT      diesen Proxy benutzen statt des eingetragenen; „direct“ für keinen
  --live                 mit EINGABE: den darin genannten Server prüfen
  --no-network           keine Prüfungen im Netzwerk
  --timeout SEKUNDEN     Grenze des ganzen Laufs (60)
  --marker TEXT          kennzeichnet unsere Anfragen in den Protokollen des Servers (sonst zufällig)
  --lang de|en           Sprache des Textes
  --texts                nur check: auch die Texte für Ticket, Netzwerk- und Server-Team, zum Kopieren
  --redact               Platzhalter statt Namen und Adressen in allem, was geschrieben wird
  --ledger DATEI         mit --redact: welcher Platzhalter wofür steht; bleibt bei Ihnen
  --json DATEI|-  --pdf DATEI  --html DATEI  --save DATEI.supcase
  --fleet                nur check: eine Zeile JSON für die Geräteverwaltung, sonst nichts;
                         Rückgabewert 0 nichts gefunden, 1 alles andere; dazu --json DATEI, --save DATEI

Rückgabewerte: 0 nichts gefunden und alles geprüft, 1 Ursache gefunden, 2 nicht entschieden,
64 Argumente oder Eingabe unbrauchbar, 70 eigener Fehler, 130 abgebrochen.
`

export const usageText: Readonly<Record<Language, string>> = { de, en }
