import { setTimeout as pause } from 'node:timers/promises'
import type { App } from 'electron'

/** What a later start tells the window that is open; crosses between the processes as JSON. */
interface LaterStart {
  readonly elevated: boolean
}

/**
 * `first`: no other window. `took-over`: an open window without administrator rights has ended for this one, and its case is
 * kept. `second`: another window goes on, and this process ends.
 */
export type Place = 'first' | 'took-over' | 'second'

/** Milliseconds for the open window to end, and between two attempts. */
const longestMs = 10_000
const betweenMs = 100

/**
 * Takes the lock of the profile, which an elevated process of the same account shares with one that is not. Only an
 * elevated start asks the open window to end for it.
 */
export async function takePlace(
  app: Pick<App, 'requestSingleInstanceLock'>,
  isElevated: () => Promise<boolean | null>,
  attempts = Math.ceil(longestMs / betweenMs)
): Promise<Place> {
  // without data first: nearly every start is the only one, and needs not know its rights
  if (app.requestSingleInstanceLock()) return 'first'
  if ((await isElevated()) !== true) return 'second'
  const elevated: LaterStart = { elevated: true }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (app.requestSingleInstanceLock({ ...elevated })) return 'took-over'
    await pause(betweenMs)
  }
  return 'second'
}

/**
 * What the open window does about a later start: `give-way` if it has no administrator rights itself and the later one does.
 * A later start with these rights asks again and again, and only its first question, without data, is for being seen.
 */
export async function answerTo(
  data: unknown,
  isElevated: () => Promise<boolean | null>
): Promise<'give-way' | 'come-forward' | 'nothing'> {
  if (!isElevatedStart(data)) return 'come-forward'
  return (await isElevated()) === false ? 'give-way' : 'nothing'
}

/** Whatever another process sent. */
function isElevatedStart(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'elevated' in data && data.elevated === true
}
