import type { Language } from '../../src-main/contract/text.ts'

/** Texts around evidence in the wizard; how a stage ended and why evidence is missing is in `text`. */
const de = {
  attempts: {
    caption: (url: string) => `Verbindungen zu ${url}`,
    path: 'Weg',
    allAddresses: (count: number) => `alle ${count} Prüfadressen`
  }
}

type EvidenceText = typeof de

const en: EvidenceText = {
  attempts: {
    caption: (url) => `Connections to ${url}`,
    path: 'Path',
    allAddresses: (count) => `all ${count} test addresses`
  }
}

export const evidenceText: Readonly<Record<Language, EvidenceText>> = { de, en }
