import type { Language } from '../../src-main/contract/text.ts'

/** The questions about the settings of the server, on the page of a step. */
const de = {
  title: 'Fragen an die Server-Verantwortlichen',
  lead: 'Das lässt sich nur am Server nachsehen. Die Antworten fließen in Befund und Bericht ein.',
  progress: (at: number, all: number) => `Frage ${at} von ${all}`,
  previous: 'Vorige Frage',
  next: 'Nächste Frage',
  take: 'Antworten übernehmen',
  taken: 'Übernommen. Der Befund wurde neu bewertet.'
}
type ServerQuestionsText = typeof de

const en: ServerQuestionsText = {
  title: 'Questions for the server team',
  lead: 'Only the server itself shows this. The answers become part of the finding and the report.',
  progress: (at, all) => `Question ${at} of ${all}`,
  previous: 'Previous question',
  next: 'Next question',
  take: 'Apply answers',
  taken: 'Applied. The result has been updated.'
}

export const serverQuestionsText: Readonly<Record<Language, ServerQuestionsText>> = { de, en }
