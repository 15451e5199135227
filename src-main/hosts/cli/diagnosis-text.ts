import { checkTexts } from '../../checks/texts.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Language } from '../../contract/text.ts'
import { inputNotes } from '../../text/input-notes.text.ts'
import { probesText } from '../../text/probes.text.ts'
import { termsText } from '../../text/terms.text.ts'
import { machineSentences } from '../../text/machine-sentences.ts'
import { readWithLine } from '../../presentation/case-facts.ts'
import { codeAdvice } from '../../presentation/code-advice.ts'
import { visibleLine, visible } from '../../presentation/escape.ts'
import { inLocalTime } from '../../presentation/local-times.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { resultText } from './result.text.ts'
import { checkText, foundText, newestCode, type Result, type TextContext } from '../../presentation/verdict.ts'
import { pathPicture } from '../../presentation/picture/path-picture.ts'
import { pictureLines } from '../../presentation/picture/picture-line.ts'
import { verdictBlocks } from '../../presentation/verdict-lines.ts'
import { codeLine } from '../../presentation/code-line.ts'
import { evidenceOfChosenMachine } from '../../derived/machines/chosen-machine.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { failoverSentences } from '../../text/failover-sentences.ts'
import { formatNumber } from '../../text/format-number.ts'
import { textsToCopy } from '../../presentation/texts-to-copy.ts'
import { oneLine } from '../../presentation/one-line.ts'

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

const glyphs: Readonly<Record<Result['outcome'], string>> = {
  found: '✕',
  clear: '✓',
  'not-applicable': '·',
  undecided: '?',
  crashed: '!'
}

/** The diagnosis for a terminal: verdict first, then the steps in order, then codes. */
export function diagnosisText(judged: JudgedCase, language: Language): string {
  const diagnosis = inLocalTime(judged)
  const session = { ...judged, diagnosis }
  const label = resultText[language]
  const server = diagnosis.wsus === null ? [] : [`${label.server}: ${diagnosis.wsus.url}`]
  const readWith = readWithLine(diagnosis, language)
  const unread = diagnosis.inputs.filter((input) => !input.recognised && input.remark === undefined)
  const remarks = diagnosis.inputs.flatMap((input) =>
    inputNotes(input, language).map((note) => `${input.name}: ${note}`)
  )
  const machines = machineSentences(diagnosis.machines, language, (iso) => formatTime(iso, language))
  const lines = [
    ...machines,
    ...(machines.length === 0 ? [] : ['']),
    ...verdictLines(session, language),
    ...server,
    ...(readWith === null ? [] : [readWith]),
    '',
    ...diagnosis.steps.flatMap((step) => stepLines(step, language)),
    ...codeLines(diagnosis, language),
    ...scanStoryLines(diagnosis, language),
    ...(unread.length === 0 ? [] : ['', `${label.unrecognised}: ${unread.map((input) => input.name).join(', ')}`]),
    ...(remarks.length === 0 ? [] : ['', ...remarks]),
    ''
  ]
  // log lines and file names are hostile until shown otherwise: a terminal obeys control characters
  return lines
    .map(visibleLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
}

function stepLines(step: Diagnosis['steps'][number], language: Language): string[] {
  const texts = termsText[language]
  const answered = step.results.filter((result) => result.outcome === 'found' || result.outcome === 'clear')
  const crashed = step.results.filter((result) => result.outcome === 'crashed')
  const open = step.results.flatMap((result) => (result.outcome === 'undecided' ? [result] : []))
  const missing = [...new Set(open.flatMap((result) => result.missing))]
  const why =
    missing.length === 0
      ? resultText[language].steps.blocked
      : `${resultText[language].steps.missing}: ${missing.map((probe) => probesText[language][probe].name).join(', ')}`
  const openLine = `  ${glyphs.undecided} ${resultText[language].steps.open(open.length)} (${why})`
  return [
    `${texts.steps[step.id].name}: ${texts.states[step.state]}`,
    ...[...answered, ...crashed].map((result) => resultLine(result, language)),
    ...(open.length === 0 ? [] : [openLine])
  ]
}

/** Characters of one quote. */
const quoteLength = 300

/** What was found, why, how sure that is, where it stands, and what to do next. */
function verdictLines({ diagnosis, evidence }: JudgedCase, language: Language): readonly string[] {
  const session = { diagnosis, evidence: evidenceOfChosenMachine(diagnosis, evidence) }
  const { verdict, judgement, next } = verdictBlocks(session, { language, texts: checkTexts, advice: codeAdvice })
  const because = judgement.length === 0 ? [] : diagnosis.verdict.because.slice(0, 3)
  return [
    ...verdict,
    '',
    ...pictureLines(pathPicture(session, language), language),
    '',
    ...judgement,
    ...because.map(
      (reference) =>
        `  ${reference.against === true ? `${resultText[language].against}: ` : ''}${place(reference)}${oneLine(reference.quote, quoteLength)}`
    ),
    '',
    ...next,
    ''
  ]
}

function place(reference: { readonly source: string | null; readonly line: number | null }): string {
  if (reference.source === null) return ''
  return reference.line === null ? `${reference.source}: ` : `${reference.source}:${reference.line}: `
}

function resultLine(result: Result, language: Language): string {
  const wording: TextContext = { language, texts: checkTexts }
  const text = checkText(wording, result.check)
  const title =
    result.outcome === 'found'
      ? foundText(wording, result.check, result.findings[0]).title
      : ((result.outcome === 'clear' ? text?.clear : text?.question) ?? result.check)
  // a hint is never a cause, so it does not look like one
  const glyph = result.outcome === 'found' && result.severity === 'hint' ? 'i' : glyphs[result.outcome]
  return `  ${glyph} ${title} [${result.check}]`
}

function codeLines({ codes, failover: own }: Diagnosis, language: Language): string[] {
  const { failover } = termsText[language]
  const newest = newestCode(codes)
  if (newest === null) return []
  const label = resultText[language]
  return [
    '',
    `${label.codes}:`,
    ...codes.map((code) => `  ${codeLine(code, language)}`),
    // the scans of the logs say more, where they say anything
    ...(own.state === 'unknown' ? [`  ${newest.inRetryList ? failover.listed : failover.notListed}`] : [])
  ]
}

/** Summary of the scans in the logs and of their effect on failover; empty if there are none. */
function scanStoryLines({ scanStory, failover }: Diagnosis, language: Language): readonly string[] {
  const { attempts, leftOut } = scanStory
  if (attempts.length === 0) return []
  const texts = resultText[language].scans
  const number = (value: number): string => formatNumber(value, language)
  const count = (outcome: string): string => number(attempts.filter((attempt) => attempt.outcome === outcome).length)
  const sentences = failoverSentences(failover, scanStory, language, (iso) => formatTime(iso, language))
  return [
    '',
    texts.counts(number(attempts.length + leftOut), count('failed'), count('unfinished')),
    texts.failover,
    `  ${sentences.join(' ')}`
  ]
}

/** The texts for those who act next, each between two lines that say where to copy. */
export function ticketTexts(
  session: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  language: Language
): string {
  const { begin, end } = resultText[language].copy
  const all = textsToCopy(session, { language, texts: checkTexts, advice: codeAdvice }).map(({ title, text }) =>
    ['', `----- ${title} · ${begin} -----`, text.replace(title, '').trim(), `----- ${end} -----`].join('\n')
  )
  return visible(`${all.join('\n')}\n`)
}
