import type { Bilingual } from '../../contract/text.ts'
import type { SoapLimit } from './soap-limits-small.ts'

export const soapLimitsSmallText: Bilingual<SoapLimit> = {
  de: {
    question: 'Nimmt ClientWebService so viele Updates entgegen, wie Clients kennen?',
    clear: 'Die Grenzen von ClientWebService sind angehoben',
    found: ({ limit, logged }) => ({
      title: logged
        ? `WSUS weist Anfragen ab, weil sie die Grenze ${limit} überschreiten`
        : `Die Grenze ${limit} steht noch auf dem Wert der Installation`,
      why: 'Kennt ein Client mehr Updates, als diese Grenze zulässt, antwortet WSUS mit einem SOAP-Fehler; der Client meldet 0x80244007.',
      next: `Die Grenze ${limit} in der Web.config von ClientWebService anheben`,
      steps: [
        'Nicht mehr benötigte Updates in WSUS ablehnen und den Assistenten für die Serverbereinigung ausführen; das hilft auf Dauer.',
        'Bis dahin in C:\\Program Files\\Update Services\\WebServices\\ClientWebService\\Web.config anheben: maxInstalledPrerequisites auf 800, maxCachedUpdates auf 44000.',
        'Danach den Anwendungspool des WSUS neu starten und den Scan auf dem Client wiederholen.'
      ],
      value: limit
    }),
    overturn: 'SoftwareDistribution.log nennt zur Zeit des Fehlers keine Ausnahme InvalidParameters.'
  },
  en: {
    question: 'Does ClientWebService take as many updates as clients know?',
    clear: 'The limits of ClientWebService are raised',
    found: ({ limit, logged }) => ({
      title: logged
        ? `WSUS rejects requests because they exceed the limit ${limit}`
        : `The limit ${limit} still has the value of the installation`,
      why: 'If a client knows more updates than this limit allows, WSUS answers with a SOAP fault; the client reports 0x80244007.',
      next: `Raise the limit ${limit} in the Web.config of ClientWebService`,
      steps: [
        'Decline updates in WSUS that are no longer needed and run the server cleanup wizard; that helps for good.',
        'Until then raise in C:\\Program Files\\Update Services\\WebServices\\ClientWebService\\Web.config: maxInstalledPrerequisites to 800, maxCachedUpdates to 44000.',
        'Then recycle the application pool of WSUS and scan again on the client.'
      ],
      value: limit
    }),
    overturn: 'SoftwareDistribution.log names no exception InvalidParameters at the time of the failure.'
  }
}
