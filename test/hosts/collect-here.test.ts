import { expect, test } from 'vitest'
import { collectHere } from '../../src-main/hosts/node/collect-here.ts'
import type { Progress } from '../../src-main/service/api.ts'
import { runChoiceOf } from '../../src-renderer/state/run-choice.ts'
import { validArguments } from '../../src-main/service/validate.ts'

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
