import type { Reference } from '../../contract/check.ts'
import type { Status } from '../../contract/status.ts'
import type { Block, Line } from '../blocks.ts'
import { groupedBy } from '../grouped-by.ts'
import { glyphs } from '../html/inline-html.ts'
import { bold, code, heading, state, text } from '../inline.ts'
import { foundText, resultTone, type Result } from '../results.ts'
import { truncate } from '../truncate.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

interface Claim {
  readonly tone: Status
  readonly title: string
  readonly evidence: readonly Reference[]
}

type Step = ReportContext['diagnosis']['steps'][number]

/** What every check based its answer on: each piece of evidence once, with a number that the checks are told by. */
export function evidenceListBlocks(telling: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = telling
  const steps = diagnosis.steps.map((step) => ({ step, claims: claimsIn(telling, step) }))
  const cited = steps.flatMap(({ claims }) => claims.flatMap((one) => one.evidence))
  const pieces = groupedBy(cited, keyOf).map(([first]) => first)
  if (pieces.length === 0) return []
  const numbers = new Map(pieces.map((one, at) => [keyOf(one), at + 1]))
  return [
    heading(3, text(own.annex.cited)),
    ...steps
      .filter(({ claims }) => claims.length > 0)
      .map(({ step, claims }): Block => {
        const line = [bold(telling.terms.steps[step.id].name), ...claimsLine(telling, claims, numbers)]
        return { kind: 'paragraph', role: 'lines', line }
      }),
    {
      kind: 'table',
      caption: [text(own.annex.pieces)],
      columns: [
        { title: own.columns.number, width: 7 },
        { title: own.columns.value, width: 61 },
        { title: own.columns.source, width: 32 }
      ],
      rows: pieces.map((one, at): Line[] => [
        [text(own.piece(String(at + 1)))],
        [code(truncate(one.quote, 600, own))],
        one.at === null || one.source === null
          ? placeOf(telling, one)
          : [...placeOf(telling, one), text('\n'), ...timeOf(telling, one.at)]
      ])
    }
  ]
}

/** One line each; what is fine is plain text, because in a tagged PDF every element costs as much as its words. */
function claimsLine(
  { text: own }: ReportContext,
  claims: readonly Claim[],
  numbers: ReadonlyMap<string, number>
): Line {
  return claims.flatMap((one): Line => {
    const told = numbersOf(one, numbers).map((number) => own.piece(String(number)))
    const title = truncate(one.title, 160, own)
    const rest = text(` – ${told.join(', ')}`)
    if (one.tone !== 'ok' && one.tone !== 'waiting') return [text('\n'), state(one.tone, title), rest]
    return [text(`\n${glyphs[one.tone]} ${title}${rest.text}`)]
  })
}

/** In the order of the list, each once. */
function numbersOf({ evidence }: Claim, numbers: ReadonlyMap<string, number>): readonly number[] {
  const told = new Set(evidence.map((one) => numbers.get(keyOf(one)) ?? 0))
  return [...told].sort((a, b) => a - b)
}

function keyOf({ probe, source, line, at, quote }: Reference): string {
  return JSON.stringify([probe, source, line, at, quote])
}

function claimsIn(telling: ReportContext, step: Step): readonly Claim[] {
  const waiting = step.state === 'waiting'
  return step.results.flatMap((result) => claimsOf(telling, result, waiting)).filter((one) => one.evidence.length > 0)
}

/** A step that waits shows nothing green, here as in the steps. */
function claimsOf(telling: ReportContext, result: Result, waiting: boolean): readonly Claim[] {
  if (result.outcome === 'clear') {
    const title = telling.texts.check(result.check)?.clear ?? result.check
    return [{ tone: waiting ? 'waiting' : 'ok', title, evidence: result.evidence }]
  }
  if (result.outcome !== 'found') return []
  return result.findings.map((finding) => {
    const { title } = foundText(telling, result.check, finding)
    return { tone: waiting ? 'warn' : resultTone(result), title, evidence: finding.evidence }
  })
}
