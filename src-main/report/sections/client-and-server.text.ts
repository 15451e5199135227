import type { Language } from '../../contract/text.ts'
import type { ClientServerView } from '../../derived/server-logs/client-and-server-view.ts'

const de = {
  title: 'Client und Server nebeneinander',
  side: 'Seite',
  client: 'Client',
  server: 'Server',
  how: {
    marker: 'Die Zeilen des Servers enthalten das Kennzeichen der Testanfragen.',
    address: 'Die Zeilen des Servers kommen von einer Adresse dieses Clients.',
    'no-address': 'In den Serverprotokollen steht keine Adresse dieses Clients.',
    time: 'Die Zeilen des Servers sind nach Zeit, Verzeichnis und Status zugeordnet.',
    alone: 'Zur selben Zeit kamen Anfragen nur von einer Adresse; ihre Zeilen gehören wahrscheinlich zu diesem Client.',
    'no-line':
      'Zu diesen Anfragen steht in den Serverprotokollen keine Zeile, obwohl sie die Zeit des Fehlers abdecken.',
    unsure: 'Die Protokolle des Servers reichen nicht, um dazu etwas zu sagen.',
    traceless: 'Dieser Fehler steht in keinem Serverprotokoll: Er entsteht, bevor eine Anfrage den Server erreicht.'
  } satisfies Record<ClientServerView['how'], string>
}
type ClientAndServerText = typeof de

const en: ClientAndServerText = {
  title: 'Client and server side by side',
  side: 'Side',
  client: 'client',
  server: 'server',
  how: {
    marker: 'The lines of the server contain the marker of the test requests.',
    address: 'The lines of the server are from an address of this client.',
    'no-address': 'No address of this client is in the server logs.',
    time: 'The lines of the server were matched by time, directory and status.',
    alone: 'Only one address sent requests at the same time; its lines probably belong to this client.',
    'no-line': 'The server logs have no line for these requests, although they cover the time of the error.',
    unsure: 'The server’s logs are not enough to say anything about this.',
    traceless: 'This error is in no server log: it occurs before a request reaches the server.'
  }
}

export const clientAndServerText: Readonly<Record<Language, ClientAndServerText>> = { de, en }
