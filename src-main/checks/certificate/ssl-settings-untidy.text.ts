import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsUntidyText: Bilingual<SslFacts> = {
  de: {
    question: 'Sind die SSL-Einstellungen des Servers einheitlich?',
    clear: 'Nach den Antworten sind die SSL-Einstellungen des Servers einheitlich',
    found: ({ kind }) => sslSettingsText.de[kind],
    overturn: 'In den Konsolen steht etwas anderes als angegeben.'
  },
  en: {
    question: 'Are the server’s SSL settings consistent?',
    clear: 'According to the answers, the server’s SSL settings are consistent',
    found: ({ kind }) => sslSettingsText.en[kind],
    overturn: 'The consoles show something other than what was entered.'
  }
}
