import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two looks; Windows tells of changes in a folder too unreliably to wait for them. */
const betweenMs = 50

/**
 * The bytes of a PDF once its last line is there: a browser that starts itself again ends before the file is written. At
 * the time limit, or when called off, what is there by then; null without a file.
 */
export async function untilWhole(
  file: string,
  { limitMs, signal }: { readonly limitMs: number; readonly signal?: AbortSignal | undefined }
): Promise<Uint8Array | null> {
  const end = performance.now() + limitMs
  for (;;) {
    const bytes = await readFile(file).catch(() => null)
    const isOver = performance.now() > end || signal?.aborted === true
    if (isOver || (bytes !== null && isWhole(bytes))) return bytes === null ? null : new Uint8Array(bytes)
    await pause(betweenMs, undefined, { signal }).catch(() => undefined)
  }
}

/** True with the mark at the end (ISO 32000-1, 7.5.5), after which only a line end may follow. */
function isWhole(bytes: Uint8Array): boolean {
  return /%%EOF\s*$/.test(Buffer.from(bytes.subarray(-32)).toString('latin1'))
}
