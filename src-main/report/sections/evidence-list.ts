import type { Reference } from '../../contract/check.ts'
import type { Status } from '../../contract/status.ts'
import type { Block, Line } from '../blocks.ts'
import { groupedBy, bold, code, heading, state, text, truncate } from '../inline.ts'
import { glyphs } from '../html/inline-html.ts'
import { checkText, foundText, type Result } from '../../presentation/verdict.ts'
import { resultTone } from '../results.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

interface Claim {
  readonly tone: Status
  readonly title: string
  readonly evidence: readonly Reference[]
}

type Step = ReportContext['diagnosis']['steps'][number]

/** What every check based its answer on: each piece of evidence once, with the number that checks refer to. */
export function evidenceListBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = context
  const steps = diagnosis.steps.map((step) => ({ step, claims: claimsIn(context, step) }))
  const cited = steps.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence))
  const pieces = groupedBy(cited, keyOf).map(([first]) => first)
  if (pieces.length === 0) return []
  const numbers = new Map(pieces.map((piece, at) => [keyOf(piece), at + 1]))
  return [
    heading(3, text(own.annex.cited)),
    ...steps
      .filter(({ claims }) => claims.length > 0)
      .map(({ step, claims }): Block => {
        const line = [bold(context.terms.steps[step.id].name), ...claimsLine(context, claims, numbers)]
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
      rows: pieces.map((piece, at): Line[] => [
        [text(own.piece(String(at + 1)))],
        [code(truncate(piece.quote, 600, own))],
        piece.at === null || piece.source === null
          ? placeOf(context, piece)
          : [...placeOf(context, piece), text('\n'), ...timeOf(context, piece.at)]
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
  return claims.flatMap((claim): Line => {
    const texts = numbersOf(claim, numbers).map((number) => own.piece(String(number)))
    const title = truncate(claim.title, 160, own)
    const rest = text(` – ${texts.join(', ')}`)
    if (claim.tone !== 'ok' && claim.tone !== 'waiting') return [text('\n'), state(claim.tone, title), rest]
    return [text(`\n${glyphs[claim.tone]} ${title}${rest.text}`)]
  })
}

/** In the order of the list, each once. */
function numbersOf({ evidence }: Claim, numbers: ReadonlyMap<string, number>): readonly number[] {
  const result = new Set(evidence.map((envelope) => numbers.get(keyOf(envelope)) ?? 0))
  return [...result].sort((a, b) => a - b)
}

function keyOf({ probe, source, line, at, quote }: Reference): string {
  return JSON.stringify([probe, source, line, at, quote])
}

function claimsIn(context: ReportContext, step: Step): readonly Claim[] {
  const waiting = step.state === 'waiting'
  return step.results
    .flatMap((result) => claimsOf(context, result, waiting))
    .filter((claim) => claim.evidence.length > 0)
}

/** A step that waits shows nothing green, here as in the steps. */
function claimsOf(context: ReportContext, result: Result, waiting: boolean): readonly Claim[] {
  if (result.outcome === 'clear') {
    const title = checkText(context, result.check)?.clear ?? result.check
    return [{ tone: waiting ? 'waiting' : 'ok', title, evidence: result.evidence }]
  }
  if (result.outcome !== 'found') return []
  return result.findings.map((finding) => {
    const { title } = foundText(context, result.check, finding)
    return { tone: waiting ? 'warn' : resultTone(result), title, evidence: finding.evidence }
  })
}
