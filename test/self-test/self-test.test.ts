import { expect, it } from 'vitest'
import expected from '../../assets/samples/expected.json' with { type: 'json' }
import { recognise } from '../../src-main/import/recognise.ts'
import { checks } from '../../src-main/checks/index.ts'
import { sample } from '../../src-main/hosts/node/samples.ts'
import { droppedTexts } from '../../src-main/hosts/self-test/dropped-texts.ts'
import { selfTest } from '../../src-main/hosts/self-test/self-test.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { runCli } from '../cli/run-cli.ts'

/** Readers that are not called like the probe whose evidence they bring. */
const brings: Readonly<Record<string, string>> = {
  'registry-query': 'update-policy',
  'proxy-blob-paste': 'winhttp-settings',
  'netsh-proxy': 'winhttp-settings',
  'advanced-proxy': 'winhttp-settings',
  'bitsadmin-proxy': 'user-proxy',
  appcmd: 'iis-configuration',
  'reporting-events': 'windows-update-log',
  'configmgr-log rendered': 'configmgr-log',
  'pasted text': 'user-proxy'
}

it.each(droppedTexts)('the text for $reader is one that it reads', ({ reader, text }) => {
  const found = recognise(new TextEncoder().encode(text))
  expect(found?.evidence.map((envelope) => envelope.probe)).toContain(brings[reader] ?? reader)
})

it('a sound program is as expected, in one line and in time', async () => {
  const ran = await runCli(['selftest', '--lang', 'en'])
  expect(ran.out).toMatch(
    new RegExp(
      `^selftest: ${checks.length} checks, \\d+ readers, ${sampleIds.length} cases: all as expected \\(\\d\\.\\d s\\)\\n$`
    )
  )
  expect(ran.exitCode).toBe(0)
  expect((await runCli(['--selftest', '--lang', 'de'])).out).toContain('alles wie erwartet')
})

it('names a reader and a check that say something else', async () => {
  const { healthy } = expected.cases
  const others = healthy.clear.filter((text) => text !== 'wsus-url-missing')
  const altered = {
    readers: { ...expected.readers, 'iis-log': 'another digest' },
    cases: { ...expected.cases, healthy: { ...healthy, clear: others } }
  }
  expect((await selfTest(sample, altered)).wrong).toEqual(['reader iis-log', 'case healthy: wsus-url-missing'])
})

it('misses a sample that is not installed, and notices one that was changed', async () => {
  const without = await selfTest(async (id) => (id === 'undecided' ? null : await sample(id)), expected)
  expect(without.wrong).toEqual(['case undecided: missing'])
  const swapped = await selfTest(async (id) => await sample(id === 'healthy' ? 'undecided' : id), expected)
  expect(swapped.wrong.length).toBeGreaterThan(3)
})
