import type { Documents } from '../../../service/documents.ts'
import { judgingHere, type Judging } from '../../../service/judging.ts'
import type { Judged, Unredactable } from '../../../service/redacted-case.ts'
import { documentPorts } from '../document-ports.ts'
import { version } from '../program.ts'
import type { JudgingTasks } from './judging-task.ts'
import { JudgingThread } from './thread-client.ts'

const here = judgingHere(documentPorts)

/** Judges a small case at once, and a large one on a thread that can be ended at any moment. */
export const judging: Judging = {
  async judge(theCase, signal) {
    if (!isLargeValue(theCase)) return await here.judge(theCase, signal)
    const thread = new JudgingThread(signal)
    try {
      return await thread.ask('judge', { theCase, version })
    } finally {
      thread.end('done')
    }
  },
  async documents(judged, redact, use, signal) {
    if (!isLargeValue(judged)) return await here.documents(judged, redact, use, signal)
    if (!redact) return await asGiven(judged, use, signal)
    const thread = new JudgingThread(signal)
    try {
      const opened = await thread.ask('open', opening(judged, redact))
      if (opened === 'as-given') throw new Error('the thread has replaced nothing')
      if ('left' in opened) return await use(opened)
      return await use({
        ...opened,
        json: () => thread.ask('json', null),
        html: (language) => thread.ask('html', language),
        page: (language, annex) => thread.ask('page', { language, annex }),
        savedCase: () => thread.ask('savedCase', null),
        ledger: (language) => thread.ask('ledger', language),
        leaks: (text) => thread.ask('leaks', text)
      })
    } finally {
      thread.end('done')
    }
  }
}

function opening(judged: Judged, redact: boolean): JudgingTasks['open']['asked'] {
  return { judged, redact, version, fontsCss: documentPorts.fontsCss(), build: documentPorts.build() }
}

/** Without redaction a case is sent to the thread only where a report or a saved case is made of it. */
async function asGiven<T>(
  judged: Judged,
  use: (documents: Documents | Unredactable) => Promise<T>,
  signal?: AbortSignal
): Promise<T> {
  let thread: JudgingThread | null = null
  const ask: JudgingThread['ask'] = async (kind, asked) => {
    if (thread === null) {
      thread = new JudgingThread(signal)
      await thread.ask('open', opening(judged, false))
    }
    return await thread.ask(kind, asked)
  }
  const withThread = async (made: Documents | Unredactable): Promise<T> => {
    if ('left' in made) return await use(made)
    return await use({
      ...made,
      json: isLargeValue(made.diagnosis) ? () => ask('json', null) : () => made.json(),
      html: (language) => ask('html', language),
      page: (language, annex) => ask('page', { language, annex }),
      savedCase: () => ask('savedCase', null)
    })
  }
  try {
    return await here.documents(judged, false, withThread, signal)
  } finally {
    // assigned in a function, which the compiler does not see here
    ;(thread as JudgingThread | null)?.end('done')
  }
}

/** About half a second of judging and redacting on a slow computer. */
const mostValues = 30_000
/** A text of so many characters costs as much as one value more. */
const charactersPerValue = 100

/** True where a value holds more than is judged at once; looks no further than it takes to know. */
export function isLargeValue(value: unknown): boolean {
  let count = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && count <= mostValues) {
    const next = waiting.pop()
    count += 1 + (typeof next === 'string' ? next.length / charactersPerValue : 0)
    if (next === null || typeof next !== 'object') continue
    for (const item of Object.values(next)) waiting.push(item)
  }
  return count > mostValues
}
