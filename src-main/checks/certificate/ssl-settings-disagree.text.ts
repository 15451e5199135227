import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsDisagreeText: Bilingual<SslFacts> = {
  de: {
    question: 'Ist SSL in SUP, WSUS-Site und Client gleich eingestellt?',
    clear: 'Nach den Antworten ist SSL in SUP, WSUS-Site und Client gleich eingestellt',
    found: ({ kind }) => sslSettingsText.de[kind],
    overturn: 'In den Konsolen steht etwas anderes als angegeben.'
  },
  en: {
    question: 'Is SSL set the same in SUP, WSUS site and client?',
    clear: 'According to the answers, SSL is set the same in SUP, WSUS site and client',
    found: ({ kind }) => sslSettingsText.en[kind],
    overturn: 'The consoles show something other than what was entered.'
  }
}
