import type { Bilingual } from '../../contract/text.ts'

interface StatusUrlFacts {
  readonly [name: string]: string | null
  readonly url: string
  readonly status: string | null
  readonly difference: string
}

export const wsusStatusUrlDiffersText: Bilingual<StatusUrlFacts> = {
  de: {
    question: 'Nennen WUServer und WUStatusServer denselben Server?',
    clear: 'WUServer und WUStatusServer sind gleich',
    found: (f) => ({
      title: f.status === null ? 'WUStatusServer ist nicht gesetzt' : 'WUStatusServer weicht von WUServer ab',
      why: 'ConfigMgr setzt beide Werte immer gleich. Unterscheiden sie sich, hat eine andere Richtlinie nur einen davon gesetzt, und der Computer meldet seinen Stand einem anderen Server als dem, bei dem er sucht.',
      next: 'Feststellen, welche Richtlinie die beiden Werte setzt',
      steps: [
        `Eingetragen ist WUServer: ${f.url}; WUStatusServer: ${f.status ?? 'nicht gesetzt'}.`,
        'Mit „gpresult /h“ die Richtlinie „Internen Pfad für den Microsoft Updatedienst angeben“ finden und zurücknehmen, oder beide Felder gleich ausfüllen.',
        '„gpupdate /force“ ausführen, Scanzyklus starten und erneut prüfen.'
      ],
      value: f.status ?? '—'
    }),
    overturn: 'In der Registry stehen WUServer und WUStatusServer Zeichen für Zeichen gleich.'
  },
  en: {
    question: 'Do WUServer and WUStatusServer name the same server?',
    clear: 'WUServer and WUStatusServer are the same',
    found: (f) => ({
      title: f.status === null ? 'WUStatusServer is not set' : 'WUStatusServer differs from WUServer',
      why: 'ConfigMgr always sets both values the same. Where they differ, another policy has set only one of them, and the computer reports its state to a different server than it searches.',
      next: 'Find out which policy sets the two values',
      steps: [
        `Configured: WUServer ${f.url}, WUStatusServer ${f.status ?? 'not set'}.`,
        'Use “gpresult /h” to find the policy “Specify intranet Microsoft update service location” and withdraw it, or fill in both fields the same.',
        'Run “gpupdate /force”, start a scan cycle and check again.'
      ],
      value: f.status ?? '—'
    }),
    overturn: 'In the registry WUServer and WUStatusServer are the same character by character.'
  }
}
