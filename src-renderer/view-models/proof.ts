import { causeValidity, validityBar, type ValidityBar } from '../../src-main/presentation/charts/validity-chart.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { localTime } from '../../src-main/derived/local-time.ts'
import type { Finding } from '../../src-main/presentation/verdict.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { evidencePlace } from '../../src-main/presentation/evidence-place.ts'
import { capitalise } from '../../src-main/presentation/format.ts'
import { probeName } from '../../src-main/presentation/probe-name.ts'
import { shortVerdict } from '../../src-main/presentation/short-cause.ts'
import { causeOf, causeStatus } from '../../src-main/presentation/verdict.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { evidenceRow } from './evidence.ts'
import type { EvidenceRow, GlyphName, ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** One fact that the verdict rests on, with the place it comes from. */
export interface ProofFact {
  readonly mark: GlyphName
  readonly text: string
  readonly source: string
}

export interface Proof {
  readonly title: string
  /** Where the dates of a certificate are the cause; null elsewhere. */
  readonly validity: ValidityBar | null
  readonly facts: readonly ProofFact[]
  /** Everything that is cited, one by one. */
  readonly rows: readonly EvidenceRow[]
}

/** Quotes are cut here; whole they stand in the rows. */
const longest = 160
const mostSources = 2

/**
 * What the verdict rests on in a few lines: what is cited by where it comes from, the scans that failed, what passed; null
 * where there is nothing of it.
 */
export function proofOf(
  diagnosis: Diagnosis,
  { language, evidence }: Pick<ViewContext, 'language' | 'evidence'>
): Proof | null {
  const words = uiText[language].result.proof
  const validity = causeValidity({ diagnosis, evidence }, localTime.of(evidenceSet(evidence)))
  const cause = causeOf(diagnosis)
  const cited = cause?.findings[0]?.evidence ?? diagnosis.verdict.because
  const facts = [
    ...(cause === null ? [] : citedFacts(diagnosis, cited, causeStatus(cause, diagnosis), language)),
    // that the newest scan worked is then said already, and may not be true
    ...(cited.some(({ against }) => against === true) ? [] : scanFacts(diagnosis, language)),
    ...passedFacts(diagnosis, language)
  ]
  return facts.length + cited.length === 0
    ? null
    : {
        title: diagnosis.verdict.outcome === 'undecided' ? words.sofar : words.title,
        validity: validity === null ? null : validityBar(validity, language),
        facts,
        rows: cited.map((reference) => evidenceRow(reference, language))
      }
}

type Language = ViewContext['language']

/** One line for each source; more of the same source are counted. */
function citedFacts(
  diagnosis: Diagnosis,
  cited: Finding['evidence'],
  mark: GlyphName,
  language: Language
): readonly ProofFact[] {
  const words = uiText[language].result.proof
  const sources = new Map<string, Finding['evidence']>()
  for (const reference of cited) {
    const key = `${reference.probe} ${reference.source ?? ''} ${reference.against ?? ''}`
    sources.set(key, [...(sources.get(key) ?? []), reference])
  }
  return [...sources.values()].slice(0, mostSources).flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { file, line } = evidencePlace(first, language)
    const more = same.length > 1 ? words.more(formatNumber(same.length, language)) : null
    const source = [probeName(first.probe, language), file, same.length === 1 ? line : null, more]
    const said = factText(diagnosis, first, language)
    return [
      {
        mark,
        text: first.against === true ? words.against(said) : said,
        source: source.filter((part) => part !== null).join(' · ')
      }
    ]
  })
}

/** A request by how it ended: its address is the same in all of them. What our own met is what the verdict says of it. */
function factText(diagnosis: Diagnosis, { probe, quote }: Finding['evidence'][number], language: Language): string {
  if (probe === 'wsus-access' && diagnosis.verdict.cause !== null) return capitalise(shortVerdict(diagnosis, language))
  const ending = probe === 'winhttp-requests' ? (quote.split(' → ').at(-1) ?? quote) : quote
  return ending.length > longest ? `${ending.slice(0, longest)} …` : ending
}

function scanFacts(diagnosis: Diagnosis, language: Language): readonly ProofFact[] {
  const { scanStory } = diagnosis
  const words = uiText[language].result.proof
  const ended = scanStory.attempts.filter(({ outcome }) => outcome !== 'unfinished')
  const last = ended.at(-1)
  if (last === undefined) return []
  const end = last.endedAt ?? last.startedAt
  const source = end === null ? '' : words.last(formatTime(end, language, 'minute'))
  // a failure before a success explains nothing any more
  if (last.outcome !== 'failed') {
    return [{ mark: 'ok', text: words.succeeded, source }, ...contentFacts(diagnosis, language)]
  }
  const since = ended.length - 1 - ended.findLastIndex(({ outcome }) => outcome === 'succeeded')
  const code = last.code === null ? '' : formatCode(last.code)
  return [
    {
      mark: 'bad',
      text: words.failed(formatNumber(since, language), code),
      source
    }
  ]
}

/** What came after a search that succeeded: its download or installation failed. */
function contentFacts({ verdict, codes }: Diagnosis, language: Language): readonly ProofFact[] {
  const words = uiText[language].result.proof
  return (['failedDownload', 'failedInstallation'] as const).flatMap((step) => {
    const code = verdict[step]
    if (code === undefined) return []
    const at = codes.find((seen) => seen.code === code)?.last ?? null
    const source = at === null ? '' : words.last(formatTime(at, language, 'minute'))
    return [{ mark: 'bad' as const, text: words[step](code === '' ? '' : formatCode(code)), source }]
  })
}

function passedFacts({ steps }: Diagnosis, language: Language): readonly ProofFact[] {
  const words = uiText[language].result.proof
  // what waits for the cause was not judged yet
  const results = steps.filter(({ state }) => state !== 'waiting').flatMap(({ results: own }) => own)
  const clear = results.filter(({ outcome }) => outcome === 'clear').length
  return clear === 0 ? [] : [{ mark: 'ok', text: words.passed(clear), source: words.below }]
}
