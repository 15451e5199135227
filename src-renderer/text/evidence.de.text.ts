/** What surrounds evidence in the wizard; how a stage ended and why evidence is missing is said in `text`. */
export const evidenceDe = {
  ladder: {
    caption: (url: string) => `Die Wege zu ${url}`,
    path: 'Weg',
    allAddresses: (count: number) => `alle ${count} Prüfadressen`,
    more: (count: number) => `+${count}`
  }
}

export type EvidenceText = typeof evidenceDe
