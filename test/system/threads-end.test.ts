import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { WorkerPool } from '../../src-main/import/large/worker-pool.ts'
import { JudgingThread } from '../../src-main/hosts/node/judging/thread-client.ts'
import { evaluateScript } from '../../src-main/system/pac/evaluate-script.ts'

// several threads terminated at once have crashed Electron on Windows 11 24H2
describe('a thread that has done its work', () => {
  let terminate: MockInstance
  beforeEach(() => {
    terminate = vi.spyOn(Worker.prototype, 'terminate')
  })
  afterEach(() => {
    vi.useRealTimers()
    terminate.mockRestore()
  })

  it('of several proxy scripts ends by itself', async () => {
    const limits = { timeoutMs: 30_000, signal: new AbortController().signal }
    const script = 'function FindProxyForURL() { return "DIRECT" }'
    const questions = [{ url: 'http://sup01.contoso.local/', host: 'sup01.contoso.local' }]
    const runs = await Promise.all([1, 2, 3].map(() => evaluateScript(script, questions, async () => [], limits)))
    expect(runs.map((run) => run.results)).toEqual([['DIRECT'], ['DIRECT'], ['DIRECT']])
    expect(terminate).not.toHaveBeenCalled()
  })
  it('of those that read, and the one that judges, end by a message', async () => {
    // a thread that a busy machine starts late is not one that does not end
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const pool = new WorkerPool(2)
    pool.prepare()
    await pool.end('done')
    const thread = new JudgingThread()
    thread.end('done')
    expect(terminate).not.toHaveBeenCalled()
  })
})
