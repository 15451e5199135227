import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src-main/system/program.ts'

const limits = { timeoutMs: 3_600_000, signal: new AbortController().signal }
const run = (script: string, until = limits) => runProgram(process.execPath, ['-e', script], until)

describe('running a program', () => {
  it('keeps exit code and output as bytes', async () => {
    expect(await run('process.stdout.write(Buffer.from([0x81])); process.exitCode = 3')).toEqual({
      ended: 'exited',
      exitCode: 3,
      stdout: Buffer.from([0x81]),
      stderr: Buffer.alloc(0)
    })
  })
  it('hands arguments over without a shell', async () => {
    const result = await runProgram(process.execPath, ['-p', 'process.argv[1]', '--', '$HOME & echo'], limits)
    expect(result).toMatchObject({ ended: 'exited', stdout: Buffer.from('$HOME & echo\n') })
  })
  it('ends a program that takes too long', async () => {
    expect(await run('setInterval(() => 0, 1000)', { ...limits, timeoutMs: 200 })).toEqual({ ended: 'timed-out' })
  })
  it('ends a program that writes too much', async () => {
    expect(await run('process.stdout.write("x".repeat(2e7))')).toEqual({ ended: 'too-much' })
  })
  it('ends with the run', async () => {
    const stop = AbortSignal.timeout(200)
    expect(await run('setInterval(() => 0, 1000)', { timeoutMs: 3_600_000, signal: stop })).toEqual({
      ended: 'cancelled'
    })
    expect(await run('0', { timeoutMs: 3_600_000, signal: stop })).toEqual({ ended: 'cancelled' })
  })
  it('says so when the program is refused before it is started', async () => {
    expect(await runProgram(process.execPath, ['a\0b'], limits)).toEqual({ ended: 'not-started' })
  })
  it('says when there is no such program', async () => {
    expect(await runProgram('/nowhere/reg.exe', [], limits)).toEqual({ ended: 'not-started' })
  })
})
