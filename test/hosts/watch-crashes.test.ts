import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { watchCrashes, type Ask } from '../../src-main/hosts/electron/watch-crashes.ts'

function watched(answerWith: number) {
  const app = new EventEmitter()
  const done = { reloads: 0, crashed: 0, asked: 0, logged: [] as string[] }
  const window = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    webContents: { reload: () => void (done.reloads += 1), forcefullyCrashRenderer: () => void (done.crashed += 1) }
  })
  const ask: Ask = async () => {
    done.asked += 1
    return answerWith
  }
  const log = {
    path: 'x.log',
    reportError: (where: string) => void done.logged.push(where),
    about: () => undefined,
    read: () => ''
  }
  let time = 0
  watchCrashes(app, window, log, ask, () => time)
  const gone = (reason: string, contents: object = window.webContents): void =>
    void app.emit('render-process-gone', {}, contents, { reason, exitCode: 9 })
  return { app, window, done, gone, later: (ms: number) => (time += ms) }
}

it('a page that ended is loaded again, and logged', () => {
  const { done, gone } = watched(0)
  gone('crashed')
  gone('clean-exit')
  expect(done).toMatchObject({ reloads: 1, logged: ['page-gone'] })
})

it('that of another window is logged only: the wizard stays as it is', () => {
  const { done, gone } = watched(0)
  gone('crashed', {})
  expect(done).toMatchObject({ reloads: 0, asked: 0, logged: ['page-gone'] })
})

it('one that ends again and again is a question, and much later no longer', async () => {
  const { done, gone, later } = watched(1)
  for (let at = 0; at < 4; at += 1) gone('oom')
  await Promise.resolve()
  expect(done).toMatchObject({ reloads: 3, asked: 1 })
  later(120_000)
  gone('oom')
  expect(done.reloads).toBe(4)
})

it('one that hangs is ended where that is wanted, and a lost helper is logged', async () => {
  const { app, window, done } = watched(0)
  window.emit('unresponsive')
  window.emit('unresponsive')
  await new Promise((go) => setImmediate(go))
  app.emit('child-process-gone', {}, { reason: 'killed', exitCode: 1 })
  expect(done).toMatchObject({ crashed: 1, asked: 1, logged: ['page-hangs', 'page-hangs', 'child-gone'] })
})
