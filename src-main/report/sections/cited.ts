import type { Reference } from '../../contract/check.ts'
import type { Block, Line, Tone } from '../blocks.ts'
import { groupedBy } from '../grouped-by.ts'
import { code, heading, muted, state, text } from '../inline.ts'
import { foundText, resultTone, type Result } from '../results.ts'
import { shortened } from '../shortened.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { Telling } from '../telling.ts'

interface Claim {
  readonly tone: Tone
  readonly title: string
  readonly evidence: readonly Reference[]
}

type Step = Telling['diagnosis']['steps'][number]

/** What every check based its answer on, step by step; checks that rest on the same evidence stand together. */
export function citedBlocks(telling: Telling): readonly Block[] {
  const { diagnosis, own } = telling
  const tables = diagnosis.steps.flatMap((step): readonly Block[] => stepTable(telling, step))
  return tables.length === 0 ? [] : [heading(3, text(own.annex.cited)), ...tables]
}

function stepTable(telling: Telling, step: Step): readonly Block[] {
  const { own, shared } = telling
  const waiting = step.state === 'waiting'
  const claims = step.results
    .flatMap((result) => claimsOf(telling, result, waiting))
    .filter((one) => one.evidence.length > 0)
  if (claims.length === 0) return []
  const groups = groupedBy(claims, (one) => evidenceKey(one.evidence))
  return [
    {
      kind: 'grouped',
      caption: [text(own.annex.citedIn(shared.steps[step.id].name))],
      columns: [
        { title: own.columns.value, width: 54 },
        { title: own.columns.source, width: 28 },
        { title: own.columns.time, width: 18 }
      ],
      groups: groups.map((group) => ({
        title: group.flatMap((one, index): Line => {
          const title = state(one.tone, shortened(one.title, 160, own))
          return index === 0 ? [title] : [muted(' · '), title]
        }),
        rows: group[0].evidence.map((one) => [
          [code(shortened(one.quote, 600, own))],
          placeOf(telling, one),
          timeOf(telling, one.at)
        ])
      }))
    }
  ]
}

/** The same evidence in another order is the same evidence. */
function evidenceKey(evidence: readonly Reference[]): string {
  const keys = evidence.map(({ probe, source, line, at, quote }) => JSON.stringify([probe, source, line, at, quote]))
  return keys.sort().join()
}

/** A step that waits shows nothing green, here as in the steps. */
function claimsOf(telling: Telling, result: Result, waiting: boolean): readonly Claim[] {
  if (result.outcome === 'clear') {
    const title = telling.texts.check(result.check)?.clear ?? result.check
    return [{ tone: waiting ? 'idle' : 'ok', title, evidence: result.evidence }]
  }
  if (result.outcome !== 'found') return []
  return result.findings.map((finding) => {
    const { title } = foundText(telling, result.check, finding)
    return { tone: waiting ? 'warn' : resultTone(result), title, evidence: finding.evidence }
  })
}
