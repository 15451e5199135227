import { longestLine } from '../../text/lines.ts'
import { numberIn } from '../event-of-element.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { messageEvent } from './message-event.ts'
import { dateIn, type SlashOrder } from './written-date.ts'

interface Labelled {
  readonly value: string
}

/** Between the number and the sentence there are at most eight more labels. */
const mostLabels = 9
const mostMessageLines = 40
const label = /^\s{0,8}[^:：\d\s][^:：]{0,39}[:：](?!\/\/)\s{0,40}(.*)$/

/**
 * Events as `wevtutil /f:text` prints and Event Viewer copies them: log, source, date, number, further labels, the
 * sentence. The labels are translated, so only their order and the form of their values count.
 */
export function* labelledEvents(lines: readonly string[], order: SlashOrder): Generator<WindowsEvent> {
  for (let at = 2; at + 1 < lines.length; at++) {
    const head = headAt(lines, at, order)
    if (head === null) continue
    const labels = labelsFrom(lines, at + 2)
    const sentence = lastEmpty(labels)
    const described = sentence === -1 ? labels : labels.slice(0, sentence)
    const start = at + 2 + (sentence === -1 ? labels.length : sentence + 1)
    yield messageEvent({
      ...head,
      computer: described.at(-1)?.value ?? null,
      user: described.find(({ value }) => value.startsWith('S-1-'))?.value ?? null,
      message: messageFrom(lines, start, order)
    })
  }
}

interface Head {
  readonly channel: string
  readonly provider: string
  readonly time: string
  readonly eventId: number
}

/** Four labels in a row, the third of a date and the fourth of a number. */
function headAt(lines: readonly string[], at: number, order: SlashOrder): Head | null {
  const date = labelledIn(lines[at])?.value
  if (date === undefined || !/^\d/.test(date.replace(/^[\u200e\u200f]+/, ''))) return null
  const eventId = numberIn(labelledIn(lines[at + 1])?.value ?? '')
  if (eventId === null || eventId > 65_535) return null
  const [channel, provider] = [labelledIn(lines[at - 2])?.value, labelledIn(lines[at - 1])?.value]
  if (channel === undefined || provider === undefined || channel === '' || provider === '') return null
  const found = dateIn(date, order)
  return found === null ? null : { channel, provider, time: found.at, eventId }
}

function labelledIn(line: string | undefined): Labelled | null {
  const found = label.exec((line ?? '').slice(0, longestLine))
  return found === null ? null : { value: (found[1] ?? '').trim() }
}

function labelsFrom(lines: readonly string[], start: number): Labelled[] {
  const labels: Labelled[] = []
  for (let at = start; at < lines.length && labels.length < mostLabels; at++) {
    const found = labelledIn(lines[at])
    if (found === null) break
    labels.push(found)
  }
  return labels
}

/** Keywords may be empty, too, but the sentence comes last. */
function lastEmpty(labels: readonly Labelled[]): number {
  return labels.findLastIndex(({ value }) => value === '')
}

function messageFrom(lines: readonly string[], start: number, order: SlashOrder): string {
  const end = Math.min(start + mostMessageLines, lines.length)
  let stop = start
  while (stop < end && !/^\s{0,4}Event\[\d{1,9}\]/.test(lines[stop] ?? '')) {
    if (headAt(lines, stop + 2, order) !== null) break
    stop++
  }
  return lines.slice(start, stop).join('\n')
}
