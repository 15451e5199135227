/** What surrounds evidence in the wizard; how a stage ended and why evidence is missing is said by `guide`. */
export const evidenceDe = {
  live: 'eben gelesen',
  answer: 'Ihre Angabe',
  line: (number: string) => `Zeile ${number}`,
  absent: 'lag nicht vor',
  insufficient: 'gelesen, reicht zur Antwort aber nicht aus',
  ladder: {
    caption: (url: string) => `Die Wege zu ${url}`,
    path: 'Weg',
    allAddresses: (count: number) => `alle ${count} Prüfadressen`,
    more: (count: number) => `+${count}`
  }
}

export type EvidenceText = typeof evidenceDe
