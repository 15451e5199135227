import type { Language } from '../../contract/text.ts'
import type { Reference } from '../../contract/check.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { clientServerView, type ClientServerView } from '../../derived/server-logs/client-and-server-view.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, note, text, truncate } from '../inline.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

interface Words {
  readonly title: string
  readonly side: string
  readonly client: string
  readonly server: string
  readonly how: Readonly<Record<ClientServerView['how'], string>>
}

const words: Readonly<Record<Language, Words>> = {
  de: {
    title: 'Client und Server nebeneinander',
    side: 'Seite',
    client: 'Client',
    server: 'Server',
    how: {
      marker: 'Die Zeilen des Servers enthalten das Kennzeichen der Testanfragen.',
      address: 'Die Zeilen des Servers kommen von einer Adresse dieses Clients.',
      'no-address': 'In den Serverprotokollen steht keine Adresse dieses Clients.',
      time: 'Die Zeilen des Servers sind nach Zeit, Verzeichnis und Status zugeordnet.',
      alone:
        'Zur selben Zeit kamen Anfragen nur von einer Adresse; ihre Zeilen gehören wahrscheinlich zu diesem Client.',
      'no-line':
        'Zu diesen Anfragen steht in den Serverprotokollen keine Zeile, obwohl sie die Zeit des Fehlers abdecken.',
      unsure: 'Die Protokolle des Servers reichen nicht, um dazu etwas zu sagen.',
      traceless: 'Dieser Fehler steht in keinem Serverprotokoll: Er entsteht, bevor eine Anfrage den Server erreicht.'
    }
  },
  en: {
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
      unsure: 'The logs of the server are not enough to say anything about this.',
      traceless: 'This error is in no server log: it occurs before a request reaches the server.'
    }
  }
}

/** What the client saw and what the server wrote, line beside line, so that both teams look at the same thing. */
export function clientServerBlocks(context: ReportContext): readonly Block[] {
  const { evidence, language, text: own } = context
  const sides = clientServerView.of(evidenceSet(evidence))
  if (sides === null) return []
  const texts = words[language]
  const rows = [
    ...sides.client.map((reference) => row(context, texts.client, reference)),
    ...sides.server.map((reference) => row(context, texts.server, reference))
  ]
  const table: Block = {
    kind: 'table',
    caption: [text(texts.how[sides.how])],
    columns: [
      { title: texts.side, width: 10 },
      { title: own.columns.value, width: 48 },
      { title: own.columns.source, width: 24 },
      { title: own.columns.time, width: 18 }
    ],
    rows
  }
  return [heading(3, text(texts.title)), rows.length === 0 ? note(text(texts.how[sides.how])) : table]
}

function row(context: ReportContext, side: string, from: Reference): readonly Line[] {
  return [
    [text(side)],
    [code(truncate(from.quote, 600, context.text))],
    placeOf(context, from),
    timeOf(context, from.at)
  ]
}
