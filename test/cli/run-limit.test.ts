import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CliContext } from '../../src-main/hosts/cli/cli-context.ts'
import { exitCodes } from '../../src-main/hosts/cli/exit-codes.ts'
import { runLimit } from '../../src-main/hosts/cli/run-limit.ts'
import { UsageProblem } from '../../src-main/hosts/cli/usage-problem.ts'
import { programLog } from '../../src-main/hosts/log/program-log.ts'
import { judging } from '../../src-main/hosts/node/judging/judging.ts'
import { failedScan } from '../situations/configmgr-lines.ts'
import { lines } from '../situations/situation.ts'
import { folderWith, runCli } from './run-cli.ts'

afterEach(() => void vi.restoreAllMocks())

function limited(): { limit: ReturnType<typeof runLimit>; cancel: AbortController; said: string[] } {
  const said: string[] = []
  const cancel = new AbortController()
  const console = { out: () => undefined, err: (text: string) => void said.push(text) }
  const context: CliContext = { language: 'en', console, cancel: cancel.signal, log: programLog() }
  return { limit: runLimit({ timeoutMs: 60_000 }, context), cancel, said }
}

describe('an error while a run is judged', () => {
  it('is the end of the run where it is the reason of its end', () => {
    const { limit, cancel, said } = limited()
    const signal = limit.signal()
    cancel.abort('cancelled')
    expect(limit.endedBy('cancelled', signal)).toBe(exitCodes.cancelled)
    expect(said).toEqual(['Cancelled.\n'])
    const late = AbortSignal.abort(new DOMException('time is up', 'TimeoutError'))
    expect(() => limited().limit.endedBy(late.reason, late)).toThrow(UsageProblem)
  })

  it('stays a fault where it is another, before the end, after the time and after a cancellation', () => {
    const fault = new TypeError('a fault')
    const { limit, cancel, said } = limited()
    const signal = limit.signal()
    expect(() => limit.endedBy(fault, signal)).toThrow(fault)
    cancel.abort('cancelled')
    expect(() => limit.endedBy(fault, signal)).toThrow(fault)
    expect(() => limit.endedBy(fault, AbortSignal.abort(new DOMException('time is up', 'TimeoutError')))).toThrow(fault)
    expect(said).toEqual([])
  })

  it.each([
    ['check', []],
    ['check', ['--fleet']],
    ['collect', ['--redact', '--save', 'case.supcase']]
  ])('of %s %j is reported as one, even where the run is cancelled in the same moment', async (command, options) => {
    const { folder, paths } = folderWith({ 'WUAHandler.log': lines(failedScan('0x80244022', '01-05-2026 09:00:00')) })
    const cancel = new AbortController()
    vi.spyOn(judging, 'judge').mockImplementation(() => {
      cancel.abort('cancelled')
      return Promise.reject(new TypeError('a fault'))
    })
    const inFolder = options.map((option) => (option.endsWith('.supcase') ? `${folder}/${option}` : option))
    const { exitCode, out, err } = await runCli([command, ...paths, ...inFolder], cancel.signal)
    if (options.includes('--fleet')) expect(out).toContain('"detail":"TypeError"')
    else expect([exitCode, err]).toEqual([exitCodes.broken, expect.stringContaining('a fault')])
  })
})

it('a case is saved as it is without a judgement, and judged where names are taken out of it', async () => {
  const { folder, paths } = folderWith({ 'WUAHandler.log': lines(failedScan('0x80244022', '01-05-2026 09:00:00')) })
  const judged = vi.spyOn(judging, 'judge')
  expect(await runCli(['collect', ...paths, '--save', `${folder}/a.supcase`])).toMatchObject({ exitCode: 0 })
  expect(judged).not.toHaveBeenCalled()
  expect(await runCli(['collect', ...paths, '--redact', '--save', `${folder}/b.supcase`])).toMatchObject({
    exitCode: 0
  })
  expect(judged).toHaveBeenCalledOnce()
})
