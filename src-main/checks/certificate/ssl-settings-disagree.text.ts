import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsDisagreeText: Bilingual<SslFacts> = {
  de: {
    question: 'Ist SSL in SUP, WSUS-Site und Client gleich eingestellt?',
    clear: 'Soweit bekannt, ist SSL in SUP, WSUS-Site und Client gleich eingestellt',
    found: ({ kind }) => sslSettingsText.de[kind],
    overturn: 'In den Konsolen steht etwas anderes als in den Dateien oder Antworten.'
  },
  en: {
    question: 'Is SSL set the same in SUP, WSUS site and client?',
    clear: 'As far as known, SSL is set the same in SUP, WSUS site and client',
    found: ({ kind }) => sslSettingsText.en[kind],
    overturn: 'The consoles show something other than the files or answers.'
  }
}
