import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { serverLogSteps } from '../kinds/server-log/server-log.text.ts'

/** What the server's log names needs no list of what else it might be. */
const withReason = (named: readonly string[], possible: readonly string[]) => (named.length > 0 ? named : possible)

export const accessForbiddenText: Bilingual<AccessFacts> = {
  de: {
    question: 'Erlaubt der Server den Zugriff?',
    clear: 'Der Server erlaubt den Zugriff',
    found: (f) => ({
      title: `Der Update-Server verweigert den Zugriff${f.directory === undefined ? '' : ` auf ${f.directory}`} (HTTP 403${f.substatus === null ? '' : `.${f.substatus}`})`,
      why:
        f.detail === 'http'
          ? 'Die Anfrage kam an und wurde abgewiesen. Bei http ist der häufigste Grund, dass der WSUS SSL verlangt (Unterstatus 403.4).'
          : 'Die Anfrage kam an und wurde abgewiesen. Der Unterstatus im IIS-Protokoll nennt den Grund.',
      next:
        f.substatus === null
          ? 'Den Unterstatus des 403 im IIS-Protokoll nachsehen lassen'
          : `Den Grund von 403.${f.substatus} auf dem WSUS beheben lassen`,
      steps: withReason(serverLogSteps(f, 'de'), [
        '403.4: SSL ist erforderlich, der Client nutzt aber http; SSL-Einstellungen von Softwareupdatepunkt und IIS abgleichen.',
        '403.7: ein Clientzertifikat wird verlangt; Clientzertifikate auf „Ignorieren“ stellen.',
        '403.6: die Adresse des Clients ist gesperrt; IP-Einschränkungen der Site prüfen.',
        'Kein Eintrag im IIS-Protokoll: Ein Proxy oder Webfilter hat geantwortet; die Verbindung dorthin prüfen.'
      ]),
      value: shortValue(f, null)
    }),
    overturn: 'Im IIS-Protokoll des WSUS steht zur selben Zeit kein 403 für diesen Client.'
  },
  en: {
    question: 'Does the server allow access?',
    clear: 'The server allows access',
    found: (f) => ({
      title: `The update server forbids access${f.directory === undefined ? '' : ` to ${f.directory}`} (HTTP 403${f.substatus === null ? '' : `.${f.substatus}`})`,
      why:
        f.detail === 'http'
          ? 'The request arrived and was rejected. With http the most frequent reason is that WSUS requires SSL (substatus 403.4).'
          : 'The request arrived and was rejected. The substatus in the IIS log names the reason.',
      next:
        f.substatus === null
          ? 'Have the substatus of the 403 looked up in the IIS log'
          : `Have the reason for 403.${f.substatus} fixed on the WSUS`,
      steps: withReason(serverLogSteps(f, 'en'), [
        '403.4: SSL is required but the client uses http; align the SSL settings of software update point and IIS.',
        '403.7: a client certificate is required; set client certificates to “Ignore”.',
        '403.6: the client’s address is blocked; check the IP restrictions of the site.',
        'No entry in the IIS log: a proxy or web filter answered; check the connection there.'
      ]),
      value: shortValue(f, null)
    }),
    overturn: 'The IIS log of the WSUS shows no 403 for this client at the same time.'
  }
}
