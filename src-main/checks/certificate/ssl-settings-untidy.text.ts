import type { Bilingual } from '../../contract/text.ts'
import { sslSettingsText, withDirectories } from '../kinds/answers/ssl-settings.text.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

export const sslSettingsUntidyText: Bilingual<SslFacts> = {
  de: {
    question: 'Sind die SSL-Einstellungen des Servers einheitlich?',
    clear: 'Soweit bekannt, sind die SSL-Einstellungen des Servers einheitlich',
    found: ({ kind, directories }) => withDirectories(sslSettingsText.de[kind], directories),
    overturn: 'In den Konsolen steht etwas anderes als in den Dateien oder Antworten.'
  },
  en: {
    question: 'Are the server’s SSL settings consistent?',
    clear: 'As far as known, the server’s SSL settings are consistent',
    found: ({ kind, directories }) => withDirectories(sslSettingsText.en[kind], directories),
    overturn: 'The consoles show something other than the files or answers.'
  }
}
