import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsUntidyText: Bilingual<SslFacts> = {
  de: {
    question: 'Ist an den SSL-Einstellungen des Servers noch etwas zu ordnen?',
    clear: 'An den SSL-Einstellungen des Servers ist nach den Antworten nichts zu ordnen',
    found: ({ kind }) => sslSettingsText.de[kind],
    overturn: 'In den Konsolen steht etwas anderes, als geantwortet wurde.'
  },
  en: {
    question: 'Is there anything left to tidy in the server’s SSL settings?',
    clear: 'By the answers, there is nothing to tidy in the server’s SSL settings',
    found: ({ kind }) => sslSettingsText.en[kind],
    overturn: 'The consoles show something else than was answered.'
  }
}
