import { checkTexts } from '../../checks/texts.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Language } from '../../contract/text.ts'
import { inputRemarkText } from '../../text/input-remarks.text.ts'
import { probesText } from '../../text/probes.text.ts'
import { formatNumber } from '../../text/format-number.ts'
import { termsText } from '../../text/terms.text.ts'
import { machineSentences } from '../../text/machines.text.ts'
import { visible } from '../../presentation/escape.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { scanStoryLines } from './scan-story-lines.ts'
import { foundText, verdictLines } from './verdict-lines.ts'

type Result = Diagnosis['steps'][number]['results'][number]

const glyphs: Readonly<Record<Result['outcome'], string>> = {
  found: '✕',
  clear: '✓',
  'not-applicable': '·',
  undecided: '?',
  crashed: '!'
}

const labels = {
  de: {
    codes: 'Fehlercodes',
    times: (count: number) => `${formatNumber(count, 'de')}-mal`,
    missing: 'es fehlt',
    blocked: 'der Weg endet vorher',
    open: (count: number) => (count === 1 ? '1 Frage nicht entschieden' : `${count} Fragen nicht entschieden`),
    inputs: 'Nicht erkannt',
    server: 'Update-Server'
  },
  en: {
    codes: 'Error codes',
    times: (count: number) => (count === 1 ? 'once' : `${formatNumber(count, 'en')} times`),
    missing: 'missing',
    blocked: 'the way ends before',
    open: (count: number) => (count === 1 ? '1 question undecided' : `${count} questions undecided`),
    inputs: 'Not recognised',
    server: 'Update server'
  }
} as const

/** The diagnosis for a terminal: verdict first, then the steps in order, then codes. */
export function diagnosisText(diagnosis: Diagnosis, language: Language): string {
  const label = labels[language]
  const server = diagnosis.wsus === null ? [] : [`${label.server}: ${diagnosis.wsus.url}`]
  const unread = diagnosis.inputs.filter((input) => !input.recognised && input.remark === undefined)
  const remarks = diagnosis.inputs.flatMap(({ name, remark }) =>
    remark === undefined ? [] : [`${name}: ${inputRemarkText(remark, language)}`]
  )
  const machines = machineSentences(diagnosis.machines, language, (iso) => formatTime(iso, language))
  const lines = [
    ...machines,
    ...(machines.length === 0 ? [] : ['']),
    ...verdictLines(diagnosis, language),
    ...server,
    '',
    ...diagnosis.steps.flatMap((step) => stepLines(step, language)),
    ...codeLines(diagnosis, language),
    ...scanStoryLines(diagnosis, language),
    ...(unread.length === 0 ? [] : ['', `${label.inputs}: ${unread.map((input) => input.name).join(', ')}`]),
    ...(remarks.length === 0 ? [] : ['', ...remarks]),
    ''
  ]
  // log lines and file names are hostile until shown otherwise: a terminal obeys control characters
  return visible(lines.join('\n')).replaceAll(/\n{3,}/g, '\n\n')
}

function stepLines(step: Diagnosis['steps'][number], language: Language): string[] {
  const texts = termsText[language]
  const answered = step.results.filter((result) => result.outcome === 'found' || result.outcome === 'clear')
  const crashed = step.results.filter((result) => result.outcome === 'crashed')
  const open = step.results.flatMap((result) => (result.outcome === 'undecided' ? [result] : []))
  const missing = [...new Set(open.flatMap((result) => result.missing))]
  const why =
    missing.length === 0
      ? labels[language].blocked
      : `${labels[language].missing}: ${missing.map((probe) => probesText[language][probe].name).join(', ')}`
  const openLine = `  ${glyphs.undecided} ${labels[language].open(open.length)} (${why})`
  return [
    `${texts.steps[step.id].name}: ${texts.states[step.state]}`,
    ...[...answered, ...crashed].map((result) => resultLine(result, language)),
    ...(open.length === 0 ? [] : [openLine])
  ]
}

function resultLine(result: Result, language: Language): string {
  const text = checkTexts[result.check]?.[language]
  const title = foundText(result, language)?.title ?? (result.outcome === 'clear' ? text?.clear : text?.question)
  // a hint is never a cause, so it does not look like one
  const glyph = result.outcome === 'found' && result.severity === 'hint' ? 'i' : glyphs[result.outcome]
  return `  ${glyph} ${title ?? result.check} [${result.check}]`
}

function codeLines({ codes, failover: own }: Diagnosis, language: Language): string[] {
  const { failover, groups } = termsText[language]
  const newest = codes[0]
  if (newest === undefined) return []
  const label = labels[language]
  return [
    '',
    `${label.codes}:`,
    ...codes.map(
      (code) =>
        `  ${formatCode(code.code)}${code.symbol === null ? '' : ` ${code.symbol}`}${
          code.httpStatus === null ? '' : ` (HTTP ${code.httpStatus})`
        }, ${groups[code.group]}, ${label.times(code.count)}${code.last === null ? '' : `, ${formatTime(code.last, language)}`}`
    ),
    // the scans of the logs say more, where they say anything
    ...(own.state === 'unknown' ? [`  ${newest.inRetryList ? failover.listed : failover.notListed}`] : [])
  ]
}
