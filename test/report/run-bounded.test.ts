import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBounded } from '../../src-main/hosts/print/run-bounded.ts'
import { until } from '../until.ts'

const shell = '/bin/sh'
/** A limit that no test lives to see. */
const farAway = 3_600_000

/** One that has ended and whose end nobody has asked for yet runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a program with a limit', () => {
  it.runIf(existsSync(shell))('tells how it ended', async () => {
    expect(await runBounded(shell, ['-c', 'exit 3'], { limitMs: farAway })).toEqual({ how: 'exited', code: 3 })
  })

  it('tells that it could not be started', async () => {
    const ending = await runBounded(join(tmpdir(), 'no-such-program'), [], { limitMs: farAway })
    expect(ending.how).toBe('not-started')
  })

  it('is not started for a caller who has already given up', async () => {
    const ending = await runBounded(process.execPath, ['-e', ''], { limitMs: farAway, signal: AbortSignal.abort() })
    expect(ending).toEqual({ how: 'stopped', by: 'caller' })
  })

  it.runIf(existsSync(shell))('ends with all its children', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounded-'))
    const pid = join(folder, 'pid')
    const stop = new AbortController()
    const child = `echo $$ > '${pid}.new'; mv '${pid}.new' '${pid}'; exec sleep 3600`
    const ended = runBounded(shell, ['-c', `${shell} -c "$0" & wait`, child], { limitMs: farAway, signal: stop.signal })
    await until(() => existsSync(pid))
    stop.abort()
    expect(await ended).toEqual({ how: 'stopped', by: 'caller' })
    const left = Number(readFileSync(pid, 'utf8'))
    await until(() => !isRunning(left))
    rmSync(folder, { recursive: true })
  })

  it.runIf(existsSync(shell))('ends when its time is up', async () => {
    expect(await runBounded(shell, ['-c', 'exec sleep 3600'], { limitMs: 50 })).toEqual({
      how: 'stopped',
      by: 'time-limit'
    })
  })
})
