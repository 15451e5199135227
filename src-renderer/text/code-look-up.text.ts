import type { Language } from '../../src-main/contract/text.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'

/** The look-up of an error code on the first page. */
const de = {
  title: 'Fehlercode nachschlagen',
  hint: 'Zum Beispiel 0x8024401B, 8024401b, -2145107941, 12002, 407, WU_E_WU_DISABLED oder „Proxy Kennwort“; auch mehrere',
  empty: 'Bedeutung und nächster Schritt erscheinen hier, auch ohne Netzwerk.',
  unknown: (code: string) => `Zu ${code} liegt hier keine Beschreibung vor. Der Code kann trotzdem die Ursache sein.`,
  unreadable: 'Das ist kein vollständiger Fehlercode. Beispiele: 0x80244017, 407, WU_E_WU_DISABLED',
  suggested: headingsText.de.suggestedCodes,
  unavailable: 'Das Verzeichnis der Fehlercodes ließ sich nicht laden. Läuft SUP Doctor noch?',
  unconfirmed: 'Diese Bedeutung ist von Microsoft nicht bestätigt.',
  action: 'Zu tun',
  question: headingsText.de.relatedCheck,
  failover: headingsText.de.switchOfServer,
  part: headingsText.de.part,
  group: headingsText.de.group
}
type CodeLookUpText = typeof de

const en: CodeLookUpText = {
  title: 'Look up an error code',
  hint: 'For example 0x8024401B, 8024401b, -2145107941, 12002, 407, WU_E_WU_DISABLED or “proxy password”; several at once too',
  empty: 'Meaning and next step appear here, even without a network.',
  unknown: (code) => `There is no description of ${code} here. The code can be the cause all the same.`,
  unreadable: 'This is not a complete error code. Examples: 0x80244017, 407, WU_E_WU_DISABLED',
  suggested: headingsText.en.suggestedCodes,
  unavailable: 'The list of error codes could not be loaded. Is SUP Doctor still running?',
  unconfirmed: 'Microsoft has not confirmed this meaning.',
  action: 'What to do',
  question: headingsText.en.relatedCheck,
  failover: headingsText.en.switchOfServer,
  part: headingsText.en.part,
  group: headingsText.en.group
}

export const codeLookUpText: Readonly<Record<Language, CodeLookUpText>> = { de, en }
