import type { Bilingual } from '../../contract/text.ts'
import { timeText } from '../kinds/access/access.text.ts'
import type { ProxyChangedFacts } from './proxy-settings-changed.ts'

export const proxySettingsChangedText: Bilingual<ProxyChangedFacts> = {
  de: {
    question: 'Blieben die Proxyeinstellungen seit dem letzten erfolgreichen Scan gleich?',
    clear: 'Zwischen erfolgreichem und gescheitertem Scan änderten sich keine Proxyeinstellungen',
    found: (f) => ({
      title: 'Die Proxyeinstellungen änderten sich, ehe die Scans scheiterten',
      why: `Der letzte erfolgreiche Scan endete am ${timeText(f.succeeded, 'de')}. Am ${timeText(f.at, 'de')} änderten sich die Proxyeinstellungen ${f.account === 'user' ? 'eines Benutzers' : 'eines Systemkontos'}, am ${timeText(f.failed, 'de')} scheiterte der nächste Scan.`,
      next: 'Prüfen, ob die neuen Proxyeinstellungen gewollt sind',
      steps: [
        `Vorher: ${f.before === null ? 'unbekannt' : f.before === '' ? 'kein Proxy' : f.before}. Nachher: ${f.after === '' ? 'kein Proxy' : f.after}.`,
        'Feststellen, welche Richtlinie oder welches Programm sie zu dieser Zeit setzte.',
        'Die früheren Einstellungen wiederherstellen oder den Update-Server als Ausnahme eintragen und erneut prüfen.'
      ],
      value: f.after === '' ? 'kein Proxy' : f.after
    }),
    overturn: 'Mit den früheren Proxyeinstellungen scheitert der Scan ebenso.'
  },
  en: {
    question: 'Did the proxy settings stay the same since the last scan that succeeded?',
    clear: 'No proxy settings changed between the scan that succeeded and the one that failed',
    found: (f) => ({
      title: 'The proxy settings changed before the scans failed',
      why: `The last scan that succeeded ended on ${timeText(f.succeeded, 'en')}. On ${timeText(f.at, 'en')} the proxy settings of ${f.account === 'user' ? 'a user' : 'a system account'} changed, on ${timeText(f.failed, 'en')} the next scan failed.`,
      next: 'Check whether the new proxy settings are wanted',
      steps: [
        `Before: ${f.before === null ? 'unknown' : f.before === '' ? 'no proxy' : f.before}. After: ${f.after === '' ? 'no proxy' : f.after}.`,
        'Find out which policy or program set them at that time.',
        'Restore the earlier settings, or add the update server to the exceptions, and check again.'
      ],
      value: f.after === '' ? 'no proxy' : f.after
    }),
    overturn: 'The scan fails with the earlier proxy settings, too.'
  }
}
