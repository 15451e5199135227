/** What surrounds evidence in the wizard; how a stage ended and why evidence is missing is said in `text`. */
export const evidenceDe = {
  attempts: {
    caption: (url: string) => `Verbindungen zu ${url}`,
    path: 'Weg',
    allAddresses: (count: number) => `alle ${count} Prüfadressen`
  }
}

export type EvidenceText = typeof evidenceDe
