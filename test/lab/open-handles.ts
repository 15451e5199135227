import { setTimeout as pause } from 'node:timers/promises'
import { collect } from '../../src-main/engine/collect.ts'
import { thisComputer } from '../../src-main/machine/this-computer.ts'
import { probesFor } from '../../src-main/probes/index.ts'

/**
 * A process of its own that collects once, cancels after the milliseconds of its third argument (`never`: not at all),
 * and prints what it still holds open then: `{ endedMs, left }`, in milliseconds after the cancel.
 */
const [wsus = '', proxy = '', cancelAfter = 'never'] = process.argv.slice(2)
const cancel = new AbortController()
const held = () => process.getActiveResourcesInfo()

// A machine reads files and certificates for the first time in its first run; that is not what is counted
const before = held()
let cancelledAt: number | null = null
const running = collect({
  probes: probesFor({ marker: 'handles', version: '0.0.0' }),
  machine: thisComputer(),
  given: [
    {
      probe: 'technician-choice',
      collectedAt: null,
      durationMs: 0,
      origin: 'answer',
      source: null,
      status: 'collected',
      value: { wsus, proxy }
    }
  ],
  now: () => new Date(),
  signal: cancel.signal,
  onProgress: () => undefined
})
if (cancelAfter !== 'never') {
  await pause(Number(cancelAfter))
  cancelledAt = performance.now()
  cancel.abort('cancelled')
}
await running
const endedMs = cancelledAt === null ? 0 : Math.round(performance.now() - cancelledAt)
// Closing a socket takes one more turn of the event loop
await pause(50)
const left = held()
for (const one of before) if (left.includes(one)) left.splice(left.indexOf(one), 1)
process.stdout.write(JSON.stringify({ endedMs, left }))
