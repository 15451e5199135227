import type { Language } from '../contract/text.ts'
import { reportDe, type ReportText } from './report.de.text.ts'
import { reportEn } from './report.en.text.ts'

export type { ReportText } from './report.de.text.ts'

export const reportText: Readonly<Record<Language, ReportText>> = { de: reportDe, en: reportEn }
