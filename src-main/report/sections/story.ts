import type { Block } from '../blocks.ts'
import { attemptRows, serverRows } from '../../guide/story-rows.ts'
import { storyWords } from '../../guide/story-words.ts'
import { heading, note, text, value } from '../inline.ts'
import { readableSecond } from '../readable.ts'
import { shortened } from '../shortened.ts'
import type { Telling } from '../telling.ts'

const mostRows = 60
const mostLanes = 6
const widths = [15, 19, 21, 14, 14, 17]

/** The scans of the logs: a picture, then each of them, then what became of the server. */
export function storyBlocks(telling: Telling): readonly Block[] {
  const { diagnosis, language, own } = telling
  const { scanStory } = diagnosis
  const say = storyWords[language]
  const shown = (iso: string): string => readableSecond(iso, language).text
  const rows = attemptRows(scanStory, language, shown)
  const servers = serverRows(scanStory, language, shown)
  if (rows.length + servers.length === 0) return []
  const left = scanStory.leftOut + Math.max(0, rows.length - mostRows)
  const table: Block = {
    kind: 'table',
    caption: [text(say.caption)],
    columns: say.columns.map((title, at) => ({ title, width: widths[at] ?? 0 })),
    rows: rows.slice(-mostRows).map((row) => row.map((cell) => [value(shortened(cell, 200, own))]))
  }
  const list: Block = { kind: 'list', items: servers.map((line) => [value(shortened(line, 400, own))]) }
  return [
    heading(3, text(say.title)),
    ...pictureOf(telling, shown),
    ...(rows.length === 0 ? [] : [table]),
    ...(left === 0 ? [] : [note(text(say.leftOut(left)))]),
    ...(servers.length === 0 ? [] : [heading(4, text(say.changesTitle)), list])
  ]
}

/** Only where there are at least two scans with a time, and time lies between them. */
function pictureOf({ diagnosis, language, own }: Telling, shown: (iso: string) => string): readonly Block[] {
  const { attempts, serverChanges } = diagnosis.scanStory
  const say = storyWords[language]
  const timed = attempts.slice(-mostRows).flatMap((one) => {
    const at = one.startedAt ?? one.endedAt
    return at === null ? [] : [{ ...one, at, name: one.sup ?? '–' }]
  })
  const [first, last] = [timed[0], timed.at(-1)]
  const [begin, end] = [Date.parse(first?.at ?? ''), Date.parse(last?.at ?? '')]
  if (first === undefined || last === undefined || !(end > begin)) return []
  const ratio = (iso: string): number => (Date.parse(iso) - begin) / (end - begin)
  const lanes = [...new Set(timed.map((one) => one.name))].slice(0, mostLanes)
  const tones = { succeeded: 'ok', failed: 'bad', unfinished: 'open' } as const
  const switches = serverChanges.flatMap(({ kind, at }) =>
    kind === 'switch' && at !== null && ratio(at) >= 0 && ratio(at) <= 1 ? [{ at: ratio(at) }] : []
  )
  const count = (outcome: string): number => timed.filter((one) => one.outcome === outcome).length
  const [from, to] = [shown(first.at), shown(last.at)]
  return [
    {
      kind: 'timeline',
      label: say.picture(timed.length, count('failed'), count('unfinished'), switches.length, from, to),
      from,
      to,
      lanes: lanes.map((name) => shortened(name, 80, own)),
      marks: timed
        .filter((one) => lanes.includes(one.name))
        .map((one) => ({ at: ratio(one.at), lane: lanes.indexOf(one.name), tone: tones[one.outcome] })),
      switches,
      legend: [
        { tone: 'ok', text: say.outcomes.succeeded },
        { tone: 'bad', text: say.outcomes.failed },
        { tone: 'open', text: say.outcomes.unfinished },
        { tone: 'switch', text: say.switchMark }
      ]
    }
  ]
}
