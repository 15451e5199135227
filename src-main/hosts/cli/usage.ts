import type { Language } from '../../contract/text.ts'

const en = `Usage: sup-doctor COMMAND

  check [INPUT …]               collect and judge; without INPUT: this computer
  collect --save FILE.supcase   evidence only, no judgement
  code CODE …                   explain error codes
  checks                        the catalogue of checks
  schema                        the JSON Schema of the result
  serve [--port N] [--no-open]  the wizard in the browser

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
  --json FILE|-  --pdf FILE  --html FILE  --save FILE.supcase

Exit codes: 0 nothing wrong and everything checked, 1 cause found, 2 undecided,
64 unusable arguments or input, 70 our own failure, 130 cancelled.
`

const de = `Aufruf: sup-doctor BEFEHL

  check [EINGABE …]             sammeln und beurteilen; ohne EINGABE: dieser Computer
  collect --save DATEI.supcase  nur Beweise sammeln, kein Urteil
  code CODE …                   Fehlercodes erklären
  checks                        Verzeichnis aller Prüfungen
  schema                        JSON-Schema des Ergebnisses
  serve [--port N] [--no-open]  der Assistent im Browser

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
  --json DATEI|-  --pdf DATEI  --html DATEI  --save DATEI.supcase

Rückgabewerte: 0 nichts gefunden und alles geprüft, 1 Ursache gefunden, 2 nicht entschieden,
64 Argumente oder Eingabe unbrauchbar, 70 eigener Fehler, 130 abgebrochen.
`

export const usage: Readonly<Record<Language, string>> = { de, en }
