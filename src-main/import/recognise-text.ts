import type { ProbeId } from '../contract/evidence/index.ts'
import type { InputKind, InputPart } from '../contract/input-kind.ts'
import { linesBetween, onlyParts, textParts, type TextPart } from '../readers/pasted/output-parts.ts'
import type { ServerLogInterest } from '../readers/server-logs/server-log-interest.ts'
import { isCollectionRecord } from '../readers/unsupported.ts'
import { firstOf, type FoundEvidence, type Recognised } from './recogniser.ts'
import { textRecognisers } from './text-recognisers.ts'

/** More changes from one form to another are a log with odd lines, and no paste. */
const mostParts = 200
const mostListed = 40
/** Lines of no known form between two of one kind; they are wrapped lines or a remark. */
const shortRemark = 3
/** What may be there several times; of settings only the surest counts, and the registry is surer than netsh. */
const repeated: ReadonlySet<ProbeId> = new Set([
  'command-output',
  'windows-update-log',
  'configmgr-log',
  'event-log',
  'iis-log',
  'httperr-log',
  'iis-configuration',
  'ssl-bindings',
  'server-log'
])
const registryFirst: readonly InputKind[] = ['registry-export', 'registry-query']

/** What a text is; one that holds the output of several programs is read by the readers of all of them. */
export function recogniseText(text: string, interest: ServerLogInterest): Recognised | null {
  if (isCollectionRecord(text)) return collectionRecord
  const whole = firstOf(textRecognisers(text), { text, interest })
  const parts = textParts(text)
  if (parts === null || parts.length < 2 || parts.length > mostParts) return whole
  const read = parts.map((part) => ({ part, kind: kindOf(linesBetween(text, part), interest) }))
  const kinds: InputKind[] = [...new Set(read.map(({ kind }) => kind).filter((kind) => kind !== 'unknown'))]
  if (kinds.length < 2) return whole
  const ordered = [...registryFirst.filter((kind) => kinds.includes(kind)), ...kinds]
  const found = [...new Set(ordered)].flatMap((kind) => {
    const own = read.filter((part) => part.kind === kind || (kind === 'windows-update-log' && part.kind === 'unknown'))
    const lines = onlyParts(
      text,
      own.map(({ part }) => part)
    )
    return firstOf(textRecognisers(lines), { text: lines, interest }) ?? []
  })
  const [first] = found
  if (first === undefined) return whole
  const about = whole === null || whole.unread === true ? first : whole
  return { ...about, evidence: merged(found), parts: listed(read).slice(0, mostListed) }
}

/** Its commands and codes are the collector's, and none of them is evidence. */
const collectionRecord: Recognised = {
  kind: 'other-log',
  evidence: [],
  remark: { id: 'collection-record', count: null },
  unread: true
}

interface ReadPart {
  readonly part: TextPart
  readonly kind: InputKind
}

function kindOf(text: string, interest: ServerLogInterest): InputKind {
  const found = firstOf(textRecognisers(text), { text, interest })
  return found === null || found.unread === true ? 'unknown' : found.kind
}

function merged(found: readonly Recognised[]): FoundEvidence[] {
  const all: FoundEvidence[] = []
  for (const item of found.flatMap(({ evidence }) => evidence)) {
    if (repeated.has(item.probe) || !all.some(({ probe }) => probe === item.probe)) all.push(item)
  }
  return all
}

/** Each part with what it was recognised as; neighbours of one kind are one. */
function listed(read: readonly ReadPart[]): InputPart[] {
  const all: InputPart[] = []
  for (const { part, kind } of read) {
    const { from, to } = part
    const [before, last] = [all.at(-2), all.at(-1)]
    const isRemark = last?.kind === 'unknown' && last.to - last.from < shortRemark
    if (last?.kind === kind) all[all.length - 1] = { ...last, to }
    else if (isRemark && before?.kind === kind) all.splice(-2, 2, { ...before, to })
    else all.push({ kind, from, to })
  }
  return all
}
