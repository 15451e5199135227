import type { EvidenceText } from './evidence.de.text.ts'

export const evidenceEn: EvidenceText = {
  attempts: {
    caption: (url) => `Connections to ${url}`,
    path: 'Path',
    allAddresses: (count) => `all ${count} test addresses`
  }
}
