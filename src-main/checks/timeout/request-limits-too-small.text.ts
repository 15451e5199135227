import type { Bilingual } from '../../contract/text.ts'
import type { RequestLimit } from './request-limits-too-small.ts'

export const requestLimitsTooSmallText: Bilingual<RequestLimit> = {
  de: {
    question: 'Nimmt IIS auch lange Anfragen eines Scans an?',
    clear: 'IIS nimmt auch lange Anfragen eines Scans an',
    found: ({ bytes, logged }) => ({
      title: logged
        ? 'IIS weist Anfragen des Scans ab, weil sie zu lang sind'
        : `IIS nimmt Anfragen nur bis ${bytes ?? 0} Bytes an`,
      why: 'Eine zu lange Anfrage beantwortet die Anforderungsfilterung mit 404.13; der Client meldet 0x80244019, als fehlte ein Verzeichnis.',
      next: 'Die zulässige Länge von Anfragen für die WSUS-Website anheben',
      steps: [
        'IIS-Manager > Sites > WSUS-Verwaltung > Anforderungsfilterung > Featureeinstellungen bearbeiten …: „Maximal zulässige Inhaltslänge“ auf 30000000.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: bytes === null ? '404.13' : String(bytes)
    }),
    overturn: 'Das IIS-Protokoll zeigt zur Zeit des Fehlers kein 404 mit Unterstatus 13.'
  },
  en: {
    question: 'Does IIS also take long requests of a scan?',
    clear: 'IIS also takes long requests of a scan',
    found: ({ bytes, logged }) => ({
      title: logged
        ? 'IIS rejects requests of the scan because they are too long'
        : `IIS takes requests of up to ${bytes ?? 0} bytes only`,
      why: 'Request filtering answers a request that is too long with 404.13; the client reports 0x80244019, as if a directory were missing.',
      next: 'Raise the length of requests that the WSUS site allows',
      steps: [
        'IIS Manager > Sites > WSUS Administration > Request Filtering > Edit Feature Settings…: “Maximum allowed content length” to 30000000.',
        'Then scan again on the client.'
      ],
      value: bytes === null ? '404.13' : String(bytes)
    }),
    overturn: 'The IIS log shows no 404 with substatus 13 at the time of the failure.'
  }
}
