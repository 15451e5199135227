import type { Bilingual, FoundText } from '../../contract/text.ts'
import type { DualScanFacts } from './dual-scan-possible.ts'

const de = {
  'windows-10':
    'Auf diesem Windows (Windows 10, Server 2016 bis 2022) lässt sich das mit DisableDualScan = 1 verhindern; hier ist der Wert nicht gesetzt.',
  'windows-11': 'Auf diesem Windows (Windows 11, Server 2025) hat DisableDualScan keine Wirkung mehr.',
  unknown:
    'Die Windows-Version geht aus den Dateien nicht hervor: DisableDualScan = 1 hilft nur bis Windows 10 und Server 2022.'
}
const en: typeof de = {
  'windows-10':
    'On this Windows (Windows 10, Server 2016 to 2022) DisableDualScan = 1 prevents that; here it is not set.',
  'windows-11': 'On this Windows (Windows 11, Server 2025) DisableDualScan no longer has any effect.',
  unknown:
    'The files do not show which Windows this is: DisableDualScan = 1 helps only up to Windows 10 and Server 2022.'
}

/** What the list of update services shows, regardless of policy. */
const deByDefault: FoundText = {
  title: 'Windows sucht standardmäßig bei Microsoft, obwohl ein WSUS eingetragen ist (Dual Scan)',
  why: 'In der Liste der Updatedienste ist der WSUS als verwaltet geführt, Standarddienst ist aber einer von Microsoft. Eine Suche ohne Angabe eines Dienstes geht dann zu Microsoft, nicht zum WSUS.',
  next: 'Klären, welche Richtlinie den Standarddienst ändert',
  steps: [
    'Mit „gpresult /h“ und in Intune nach Aufschub-Richtlinien von Windows Update for Business suchen; auf Clients von ConfigMgr sollen sie fehlen.',
    'Prüfen, ob eine Richtlinie zur Updatequelle eine Art von Updates zu Microsoft schickt.',
    'Danach erneut prüfen: Standarddienst soll der WSUS sein.'
  ],
  value: 'IsDefaultAUService = True'
}
const enByDefault: FoundText = {
  title: 'Windows searches at Microsoft by default although a WSUS is set (dual scan)',
  why: 'The list of update services shows WSUS as managed, but the default service is one of Microsoft’s. A search that names no service then goes to Microsoft, not to WSUS.',
  next: 'Find out which policy changes the default service',
  steps: [
    'Use “gpresult /h”, and look in Intune, for deferral policies of Windows Update for Business; on clients of ConfigMgr they should not be set.',
    'Check whether a scan source policy sends a kind of update to Microsoft.',
    'Then check again: the default service should be WSUS.'
  ],
  value: 'IsDefaultAUService = True'
}

/** Windows' event log shows searches at both. */
const deSearched: FoundText = {
  title: 'Windows suchte auch bei Microsoft, nicht nur beim WSUS',
  why: 'Das Ereignisprotokoll zeigt nach einer Suche beim WSUS eine Suche bei Windows Update oder Microsoft Update im Internet. Das geschieht bei Dual Scan, oder wenn jemand in den Einstellungen online nach Updates sucht.',
  next: 'Klären, warum Windows bei Microsoft sucht',
  steps: [
    'Hat jemand in den Einstellungen online nach Updates gesucht, ist nichts zu tun.',
    'Sonst mit „gpresult /h“ und in Intune nach Aufschub-Richtlinien von Windows Update for Business und nach Richtlinien zur Updatequelle suchen.'
  ],
  value: 'Microsoft Update'
}
const enSearched: FoundText = {
  title: 'Windows searched at Microsoft as well, not only at WSUS',
  why: 'The event log shows, after a search at WSUS, a search at Windows Update or Microsoft Update on the Internet. That happens with dual scan, or when somebody checks online for updates in Settings.',
  next: 'Find out why Windows searches at Microsoft',
  steps: [
    'If somebody checked online for updates in Settings, nothing needs to be done.',
    'Otherwise use “gpresult /h”, and look in Intune, for deferral policies of Windows Update for Business and for scan source policies.'
  ],
  value: 'Microsoft Update'
}

function shownBy({ byDefault, searched }: DualScanFacts, list: FoundText, events: FoundText): FoundText | null {
  if (byDefault) return list
  return searched ? events : null
}

export const dualScanPossibleText: Bilingual<DualScanFacts> = {
  de: {
    question: 'Sucht Windows nur beim WSUS, nicht zugleich bei Microsoft?',
    clear: 'Nichts bringt Windows dazu, zugleich bei Microsoft zu suchen',
    found: (f) =>
      shownBy(f, deByDefault, deSearched) ?? {
        title: f.active
          ? 'Windows sucht zugleich beim WSUS und bei Microsoft (Dual Scan)'
          : 'Aufschub-Richtlinien können Windows zugleich bei Microsoft suchen lassen (Dual Scan)',
        why: `Sind neben einem WSUS Aufschub-Richtlinien von Windows Update for Business gesetzt, holt Windows einen Teil der Updates bei Microsoft. ${de[f.system]}`,
        next: 'Die Aufschub-Richtlinien entfernen oder die Updatequelle festlegen',
        steps: [
          `Gesetzt: ${f.names.length === 0 ? '—' : f.names.join(', ')}.`,
          'Mit „gpresult /h“ und in Intune nachsehen, wer sie setzt; auf Clients von ConfigMgr sollen sie fehlen.',
          'Müssen sie bleiben: für alle vier Updatearten die Quelle WSUS festlegen. Nicht zusammen mit DisableDualScan verwenden.'
        ],
        value: f.active ? 'IsWUfBDualScanActive = 1' : (f.names[0] ?? '')
      },
    overturn: 'Unter …\\UpdatePolicy\\PolicyState steht IsWUfBDualScanActive auf 0.'
  },
  en: {
    question: 'Does Windows search at WSUS only, not at Microsoft as well?',
    clear: 'Nothing makes Windows search at Microsoft as well',
    found: (f) =>
      shownBy(f, enByDefault, enSearched) ?? {
        title: f.active
          ? 'Windows searches at WSUS and at Microsoft at the same time (dual scan)'
          : 'Deferral policies may make Windows search at Microsoft as well (dual scan)',
        why: `If deferral policies of Windows Update for Business are set alongside a WSUS, Windows fetches some updates from Microsoft. ${en[f.system]}`,
        next: 'Withdraw the deferral policies, or set the update source',
        steps: [
          `Set: ${f.names.length === 0 ? '—' : f.names.join(', ')}.`,
          'Use “gpresult /h”, and look in Intune, to see who sets them; on clients of ConfigMgr they should not be set.',
          'If they have to stay: set the source WSUS for all four kinds of updates. Do not combine that with DisableDualScan.'
        ],
        value: f.active ? 'IsWUfBDualScanActive = 1' : (f.names[0] ?? '')
      },
    overturn: 'Below …\\UpdatePolicy\\PolicyState IsWUfBDualScanActive is 0.'
  }
}
