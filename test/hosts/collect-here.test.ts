import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import { collectHere } from '../../src-main/hosts/node/collect-here.ts'
import { collectServer, requestLogs } from '../../src-main/hosts/node/collect-server.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import type { Files } from '../../src-main/system/system.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { Progress } from '../../src-main/service/api.ts'
import { runChoiceOf } from '../../src-renderer/state/run-choice.ts'
import { validArguments } from '../../src-main/service/valid-arguments.ts'
import { iis } from '../builders/server-files.ts'
import { failedScan, serverSet } from '../situations/configmgr-lines.ts'
import { lines } from '../situations/situation.ts'

const at = '10-14-2026 08:41:38'
const choice = { wsus: null, proxy: 'direct', network: true }

test('a watch ends with the failure, and the case says so', async () => {
  const heard: Progress[] = []
  const wsus = 'http://127.0.0.1:9'
  const watched = { ...choice, wsus, watchMinutes: 5 }
  const theCase = await collectHere(watched, (progress) => heard.push(progress), new AbortController().signal)
  const watch = theCase.evidence.find(({ probe }) => probe === 'watch')
  expect(watch).toMatchObject({ status: 'collected', value: { ended: 'failing-from-start', rounds: 1 } })
  expect(heard.find(({ state }) => state === 'watching')).toMatchObject({ round: 1, works: false, forMs: 300_000 })
})

test('a page may ask for minutes up to a working day', () => {
  const valid = (watchMinutes: unknown) => validArguments('case:check-computer', [{ ...choice, watchMinutes }]) !== null
  expect([1, 480].map(valid)).toEqual([true, true])
  expect([0, 481, 1.5, '60', null].map(valid)).toEqual([false, false, false, false, false])
})

test('logs of the server on a share are named, and nothing is asked there', async () => {
  const settings = iis({ siteElements: String.raw`<logFile directory="\\fs01\iis" />` })
  const asked: string[] = []
  const files: Files = {
    ...windowsFiles(String.raw`C:\Windows`),
    list: async (folder) => {
      asked.push(folder)
      return []
    }
  }
  const { problems } = await requestLogs(settings, files, '2026-10-14T08:41:38.000Z')
  const place = String.raw`\\fs01\iis\W3SVC7`
  expect(problems).toMatchObject([{ probe: 'iis-log', source: place, status: 'failed', reason: 'unreadable' }])
  expect(asked).toEqual([expect.stringContaining('HTTPERR')])
})

test('on an update server its half is read, and no client’s', async () => {
  const heard: Progress[] = []
  const server = { wsus: null, proxy: null, network: false, updateServer: true }
  expect(validArguments('case:check-computer', [server])).not.toBeNull()
  const { evidence, inputs } = await collectHere(
    server,
    (progress) => heard.push(progress),
    new AbortController().signal
  )
  expect(inputs).toEqual([])
  expect(evidence.map(({ probe }) => probe)).toContain('server-computer')
  expect(evidence.map(({ probe }) => probe)).not.toContain('client')
  expect(heard).toContainEqual(expect.objectContaining({ probe: 'server-computer', state: 'collected' }))
  expect(runChoiceOf(evidence)).toMatchObject({ updateServer: true })
})

test('an update server’s half that is read beside a client’s case becomes one case with it', async () => {
  const log = lines(serverSet('http://sup01:8530', at), failedScan('0x80244022', at))
  const files = [{ name: 'WUAHandler.log', bytes: new TextEncoder().encode(log) }]
  const run = { timeoutMs: 60_000, cancel: new AbortController().signal, onProgress: () => undefined }
  const joined = await collectServer({ ...run, files })
  expect(joined.inputs.map(({ name }) => name)).toEqual(['WUAHandler.log'])
  expect(joined.evidence.find(({ probe }) => probe === 'configmgr-log')?.source).toBe('WUAHandler.log')
  const computer = joined.evidence.find(({ probe }) => probe === 'server-computer')
  expect(computer).toMatchObject({ origin: 'file', source: `${hostname()}/server-computer` })
  const again = await importFiles([{ name: 'both.supcase', bytes: await saveCase(joined) }])
  expect(again.evidence).toEqual(joined.evidence)
})
