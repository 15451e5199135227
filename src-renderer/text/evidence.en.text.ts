import type { EvidenceText } from './evidence.de.text.ts'

export const evidenceEn: EvidenceText = {
  attempts: {
    caption: (url) => `The ways to ${url}`,
    path: 'Way',
    allAddresses: (count) => `all ${count} test addresses`
  }
}
