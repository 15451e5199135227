import type { Language } from '../../src-main/contract/text.ts'

/** Words and letters that only the other of the two languages has. */
const foreign: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:the|and|with|of|is|are|this|that|not|from|which|have|has|does|these|there|were|been|your|for|cannot)\b/i,
  en: /\b(?:der|das|und|nicht|ist|sind|eine?[nrms]?|mit|für|auf|wird|wurde|dem|den|des|sich|oder|kein[e]?|zum|zur|bei|vom)\b|[äöüßÄÖÜ„]/i
}

/** What stands in quotation marks is a name of Windows’ own, and paths, options and addresses are the machine's words. */
const names =
  /Windows Update for Business|„[^“]*“|“[^”]*”|"[^"]*"|`[^`]*`|[A-Za-z]:\\\S+|HK\w+\\\S+|https?:\S+|--\w+\S*/g

export function foreignWords(text: string, language: Language): boolean {
  return foreign[language].test(text.replaceAll(names, '…'))
}
