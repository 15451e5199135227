import type { Bilingual } from '../../contract/text.ts'
import type { ServerLogFacts } from '../kinds/server-log/server-log-facts.ts'
import { statusMeaning, statusValue } from '../kinds/server-log/server-log.text.ts'

export const serverLogShowsErrorText: Bilingual<ServerLogFacts> = {
  de: {
    question: 'Sind die Protokolle des Servers frei von Fehlern dieses Clients?',
    clear: 'Die Protokolle des Servers zeigen zu diesem Client keinen Fehler',
    found: (f) => ({
      title: `Das Protokoll des WSUS selbst zeigt den Fehler (${statusValue(f)})`,
      why: 'Die Anfrage kam an, und der Server hat sie mit einem Fehler beantwortet oder selbst abgebrochen. Netzwerk und Proxy sind damit nicht die Ursache.',
      next: 'Die genannten Zeilen den Server-Verantwortlichen geben',
      steps: [
        `${f.count === 1 ? 'Eine Zeile passt' : `${f.count} Zeilen passen`} zum Fehler des Clients${f.path === null || f.path === '' ? '' : `, zuerst ${f.path}`}.`,
        statusMeaning(f, 'de') ?? 'Die Bedeutung des Unterstatus in der Liste der HTTP-Statuscodes von IIS nachsehen.',
        f.by === 'marker'
          ? 'Die Zeilen enthalten das Kennzeichen der Testanfragen von SUP Doctor, gehören also sicher dazu.'
          : 'Zugeordnet sind die Zeilen nach Zeit und Status; ein Lauf mit Kennzeichen macht es sicher.',
        'Server: zur selben Zeit in das Ereignisprotokoll (WAS, ASP.NET) und in SoftwareDistribution.log sehen.'
      ],
      value: statusValue(f)
    }),
    overturn:
      'Die Anfragen dieses Clients stehen zur selben Zeit mit HTTP 200 im IIS-Protokoll; die Fehler gehören zu anderen.'
  },
  en: {
    question: 'Are the logs of the server free of errors for this client?',
    clear: 'The server’s logs show no error for this client',
    found: (f) => ({
      title: `The log of WSUS itself shows the error (${statusValue(f)})`,
      why: 'The request arrived, and the server answered it with an error or dropped it itself. So network and proxy are not the cause.',
      next: 'Give the lines named here to the server team',
      steps: [
        `${f.count === 1 ? 'One line fits' : `${f.count} lines fit`} the error the client saw${f.path === null || f.path === '' ? '' : `, first ${f.path}`}.`,
        statusMeaning(f, 'en') ?? 'Look up the meaning of the substatus in the list of HTTP status codes in IIS.',
        f.by === 'marker'
          ? 'The lines contain the marker of SUP Doctor’s test requests, so they certainly belong to them.'
          : 'The lines were matched by time and status; a run with a marker makes it certain.',
        'Server: look into the event log (WAS, ASP.NET) and SoftwareDistribution.log for the same time.'
      ],
      value: statusValue(f)
    }),
    overturn:
      'The requests of this client are in the IIS log at the same time with HTTP 200; the errors belong to others.'
  }
}
