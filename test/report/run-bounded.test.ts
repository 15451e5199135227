import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runBounded } from '../../src-main/hosts/print/run-bounded.ts'

const shell = '/bin/sh'

describe('a program with a limit', () => {
  it.runIf(existsSync(shell))('tells how it ended', async () => {
    expect(await runBounded(shell, ['-c', 'exit 3'], { limitMs: 5000 })).toEqual({ how: 'exited', code: 3 })
  })

  it('tells that it could not be started', async () => {
    const ending = await runBounded(join(tmpdir(), 'no-such-program'), [], { limitMs: 5000 })
    expect(ending.how).toBe('not-started')
  })

  it('is not started for a caller who has already given up', async () => {
    const ending = await runBounded(process.execPath, ['-e', ''], { limitMs: 5000, signal: AbortSignal.abort() })
    expect(ending).toEqual({ how: 'stopped', by: 'caller' })
  })

  it.runIf(existsSync(shell))('ends with all its children when time is up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bounded-'))
    const beats = join(folder, 'beats')
    const child = `while :; do echo . >> '${beats}'; sleep 0.05; done`
    const ending = await runBounded(shell, ['-c', `(${child}) & wait`], { limitMs: 400 })
    expect(ending).toEqual({ how: 'stopped', by: 'time-limit' })
    const lastBeat = statSync(beats).size
    await setTimeout(300)
    expect(statSync(beats).size).toBe(lastBeat)
    rmSync(folder, { recursive: true })
  })
})
