import type { FleetKey, FleetProblem, FleetRow } from '../contract/fleet-summary.ts'
import type { FleetLine } from '../contract/fleet-line.ts'
import type { Language } from '../contract/text.ts'

export type FleetState = Extract<keyof FleetRow, 'found' | 'clear' | 'undecided' | 'failed'>

/** What the roll-up says in the terminal and on its page. Numbers come as text, grouped as the language does. */
const de = {
  title: 'Windows-Updates aller Clients',
  clients: (count: number, shown: string) => (count === 1 ? '1 Client' : `${shown} Clients`),
  result: (found: string) => `bei ${found} eine Ursache gefunden`,
  states: {
    found: 'Ursache gefunden',
    clear: 'in Ordnung',
    undecided: 'noch offen',
    failed: 'ohne Ergebnis'
  } satisfies Record<FleetState, string>,
  groups: {
    cause: 'Ursachen',
    side: 'Auf welcher Seite',
    sup: 'Update-Server',
    subnet: 'Subnetze',
    build: 'Windows-Version',
    error: 'Warum ein Ergebnis fehlt'
  } satisfies Record<FleetKey, string>,
  unknown: {
    cause: 'keine',
    side: 'keine',
    sup: 'Update-Server unbekannt',
    subnet: 'Subnetz unbekannt',
    build: 'Version unbekannt',
    error: 'kein Fehler'
  } satisfies Record<FleetKey, string>,
  errors: {
    'not-installed': 'SUP Doctor nicht installiert',
    arguments: 'Argumente unbrauchbar',
    input: 'Eingabe nicht lesbar',
    cancelled: 'abgebrochen',
    internal: 'Fehler in SUP Doctor'
  } satisfies Record<NonNullable<FleetLine['error']>, string>,
  columns: { clients: 'Clients', found: 'mit Ursache', cause: 'häufigste Ursache' },
  ofThem: (found: string, clients: string) => `${found} von ${clients}`,
  notShown: (count: number, shown: string) =>
    count === 1 ? '1 weitere Zeile nicht gezeigt' : `${shown} weitere Zeilen nicht gezeigt`,
  span: (from: string, to: string) => (from === to ? `Stand: ${from}` : `Ergebnisse vom ${from} bis ${to}`),
  noTimes: 'Die Ergebnisse nennen keine Zeit.',
  lines: (read: string, older: string, broken: string, foreign: string) =>
    `Gelesene Ergebnisse: ${read}; davon ältere desselben Clients: ${older}, beschädigt: ${broken}. Andere Zeilen: ${foreign}.`,
  switchesDue: (count: number, shown: string) =>
    count === 1
      ? 'Bei 1 Client steht der Wechsel zum nächsten Server an.'
      : `Bei ${shown} Clients steht der Wechsel zum nächsten Server an.`,
  duplicates: 'Mehrfach vergebene SusClientId',
  duplicatesWhy:
    'Diese Computer wurden mit ihrer Kennung geklont; WSUS führt sie als einen einzigen. Auf jedem die SusClientId löschen und neu anmelden lassen.',
  duplicate: (sus: string, clients: string) => `${clients} Clients teilen sich die Kennung ${sus}`,
  noDuplicates: 'Keine Kennung wird von mehreren Clients genutzt, soweit die Ergebnisse sie nennen.',
  problems: 'Nicht verwertet',
  problem: (file: string, line: string | null) => (line === null ? file : `${file}, Zeile ${line}`),
  why: {
    cut: 'abgeschnitten',
    'not-json': 'kein JSON',
    'wrong-fields': 'Felder unbrauchbar',
    'newer-version': 'von einer neueren Version',
    'too-long': 'zu lang',
    'too-many': 'zu viele Ergebnisse',
    unreadable: 'nicht lesbar'
  } satisfies Record<FleetProblem['why'], string>,
  /** Behind the headings of the page. */
  causesTell: 'woran der Scan scheitert',
  subnetsTell: 'mit Ursache; ein Client in mehreren zählt in jedem',
  page: 'Seite ',
  of: ' von '
}
export type FleetText = typeof de

const en: FleetText = {
  title: 'Windows updates on all clients',
  clients: (count, shown) => (count === 1 ? '1 client' : `${shown} clients`),
  result: (found) => `a cause found on ${found}`,
  states: { found: 'cause found', clear: 'OK', undecided: 'not known yet', failed: 'without a result' },
  groups: {
    cause: 'Causes',
    side: 'On which side',
    sup: 'Update servers',
    subnet: 'Subnets',
    build: 'Windows version',
    error: 'Why a result is missing'
  },
  unknown: {
    cause: 'none',
    side: 'none',
    sup: 'update server unknown',
    subnet: 'subnet unknown',
    build: 'version unknown',
    error: 'no error'
  },
  errors: {
    'not-installed': 'SUP Doctor not installed',
    arguments: 'arguments unusable',
    input: 'input not readable',
    cancelled: 'cancelled',
    internal: 'error in SUP Doctor'
  },
  columns: { clients: 'Clients', found: 'with a cause', cause: 'most frequent cause' },
  ofThem: (found, clients) => `${found} of ${clients}`,
  notShown: (count, shown) => (count === 1 ? '1 more row not shown' : `${shown} more rows not shown`),
  span: (from, to) => (from === to ? `As of ${from}` : `Results from ${from} to ${to}`),
  noTimes: 'The results give no time.',
  lines: (read, older, broken, foreign) =>
    `Results read: ${read}; older ones of the same client among them: ${older}, damaged: ${broken}. Other lines: ${foreign}.`,
  switchesDue: (count, shown) =>
    count === 1
      ? '1 client is about to switch to the next server.'
      : `${shown} clients are about to switch to the next server.`,
  duplicates: 'SusClientIds in use more than once',
  duplicatesWhy:
    'These computers were cloned with their id; WSUS lists them as a single one. Delete the SusClientId on each and let it register again.',
  duplicate: (sus, clients) => `${clients} clients share the id ${sus}`,
  noDuplicates: 'No id is used by several clients, as far as the results show.',
  problems: 'Not used',
  problem: (file, line) => (line === null ? file : `${file}, line ${line}`),
  why: {
    cut: 'cut off',
    'not-json': 'not JSON',
    'wrong-fields': 'fields unusable',
    'newer-version': 'from a newer version',
    'too-long': 'too long',
    'too-many': 'too many results',
    unreadable: 'not readable'
  },
  causesTell: 'why the scan fails',
  subnetsTell: 'with a cause; a client in several counts in each',
  page: 'Page ',
  of: ' of '
}

export const fleetTexts: Readonly<Record<Language, FleetText>> = { de, en }
