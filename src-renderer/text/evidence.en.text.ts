import type { EvidenceText } from './evidence.de.text.ts'

export const evidenceEn: EvidenceText = {
  live: 'read just now',
  answer: 'given by you',
  line: (number) => `line ${number}`,
  absent: 'was not given',
  insufficient: 'was read, but is not enough for an answer',
  ladder: {
    caption: (url) => `The ways to ${url}`,
    path: 'Way',
    allAddresses: (count) => `all ${count} test addresses`,
    more: (count) => `+${count}`
  }
}
