import type { FleetText } from './fleet.de.text.ts'

export const fleetEn: FleetText = {
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
