import type { Bilingual } from '../../contract/text.ts'
import { knownFaultSteps } from '../kinds/known-fault/known-fault.text.ts'

export const managementPointUnreachableText: Bilingual<{ server: string; at: string | null }> = {
  de: {
    question: 'Erreicht der ConfigMgr-Client seinen Verwaltungspunkt?',
    clear: 'Der ConfigMgr-Client erreicht seinen Verwaltungspunkt',
    found: ({ server }) => ({
      title: 'Der ConfigMgr-Client erreicht seinen Verwaltungspunkt nicht',
      why: `Anfragen an ${server} scheitern, und danach kam nichts mehr von ihm. Von dort erfährt der Client, welcher Softwareupdatepunkt für ihn zuständig ist.`,
      next: `Den Verwaltungspunkt ${server} prüfen lassen`,
      steps: [
        'Vom Client aus die Adresse /SMS_MP/.sms_aut?MPLIST des Verwaltungspunkts aufrufen; sie muss mit XML antworten.',
        'In CcmMessaging.log den HTTP-Status oder Code neben der Zeile lesen: 403 heißt Clientzertifikat, 500 heißt Verwaltungspunkt, ein Code ohne Status heißt Netzwerk oder Proxy.',
        'Auf dem Server MPControl.log lesen: Sie sagt, ob sich der Verwaltungspunkt selbst erreicht.',
        ...knownFaultSteps('management-point', 'de')
      ],
      value: server
    }),
    overturn: 'Eine neuere Zeile „Delivered successfully to host“ in CcmMessaging.log.'
  },
  en: {
    question: 'Does the ConfigMgr client reach its management point?',
    clear: 'The ConfigMgr client reaches its management point',
    found: ({ server }) => ({
      title: 'The ConfigMgr client does not reach its management point',
      why: `Requests to ${server} fail, and nothing has come from it since. It is where the client learns which software update point is in charge of it.`,
      next: `Have the management point ${server} checked`,
      steps: [
        'Open the address /SMS_MP/.sms_aut?MPLIST of the management point from the client; it has to answer with XML.',
        'Read the HTTP status or code beside the line in CcmMessaging.log: 403 means the client certificate, 500 the management point, a code without a status the network or a proxy.',
        'Read MPControl.log on the server: it says whether the management point can reach itself.',
        ...knownFaultSteps('management-point', 'en')
      ],
      value: server
    }),
    overturn: 'A newer line “Delivered successfully to host” in CcmMessaging.log.'
  }
}
