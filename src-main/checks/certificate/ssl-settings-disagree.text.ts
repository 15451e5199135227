import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsDisagreeText: Bilingual<SslFacts> = {
  de: {
    question: 'Ist SSL in SUP, WSUS-Site und Client gleich eingestellt?',
    clear: 'Nach den Antworten ist SSL in SUP, WSUS-Site und Client gleich eingestellt',
    found: ({ kind }) => sslSettingsText.de[kind],
    overturn: 'In den Konsolen steht etwas anderes, als geantwortet wurde.'
  },
  en: {
    question: 'Is SSL set alike in SUP, WSUS site and client?',
    clear: 'By the answers, SSL is set alike in SUP, WSUS site and client',
    found: ({ kind }) => sslSettingsText.en[kind],
    overturn: 'The consoles show something else than was answered.'
  }
}
