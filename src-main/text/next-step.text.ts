import type { Language } from '../contract/text.ts'

/** What to do where nothing is decided; how each missing piece is got is said with its probe. */
const de = {
  headline: 'Die fehlenden Belege besorgen und erneut prüfen',
  administrator: 'SUP Doctor als Administrator starten und erneut prüfen.',
  store:
    'Im Fenster von SUP Doctor oder mit Node.js 22.15 oder neuer erneut prüfen: Ältere Versionen lesen den Zertifikatspeicher von Windows nicht; ob das Zertifikat vertrauenswürdig ist, bleibt dann offen.',
  fallback: 'Die Prüfung auf dem betroffenen Computer wiederholen, als Administrator und im Netzwerk des Kunden.'
}
type NextStepText = typeof de

const en: NextStepText = {
  headline: 'Get the missing evidence, then check again',
  administrator: 'Start SUP Doctor as an administrator and check again.',
  store:
    'Check again in the window of SUP Doctor, or with Node.js 22.15 or later: older versions cannot read the certificate store of Windows, so it is not known whether the certificate is trusted.',
  fallback: 'Repeat the check on the computer concerned, as administrator and inside the customer’s network.'
}

export const nextStepText: Readonly<Record<Language, NextStepText>> = { de, en }
