import type { Browser, Page } from 'playwright'

/** Of Chromium's trace; `ts` and `dur` in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
}

/** The longest task of the page's main thread while `run` goes on, in milliseconds, by Chromium's own trace. */
export async function longestTaskMs(browser: Browser, page: Page, run: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  await page.evaluate(() => performance.mark('bench-begins'))
  await run()
  const trace = await browser.stopTracing()
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }
  const mark = traceEvents.find((event) => event.name === 'bench-begins')
  if (mark === undefined) throw new Error('the trace does not hold our mark')
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && event.pid === mark.pid && event.tid === mark.tid && event.ts >= mark.ts
  )
  if (tasks.length < 60) throw new Error(`the trace holds ${tasks.length} tasks of the page only`)
  return Math.max(...tasks.map((task) => (task.dur ?? 0) / 1000))
}
