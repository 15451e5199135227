import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import { healthyCase, hostileCase, proxyCase } from '../e2e/cases.ts'
import { failingCase } from '../service/fake-ports.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-texts-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(theCase: typeof proxyCase, lang: string, ...more: readonly string[]) {
  const path = join(folder, 'a.supcase')
  writeFileSync(path, await saveCase(theCase))
  return await runCli(['check', path, '--lang', lang, ...more])
}

/** What stands between the lines that say where to copy. */
function blocks(out: string): string[] {
  return [...out.matchAll(/\n----- (.+) · (?:ab hier kopieren|copy from here) -----\n/g)].map((match) => match[1] ?? '')
}

it('the network team is informed from where, to where, when, what was seen and what should be', async () => {
  const { out, exitCode } = await run(proxyCase, 'de', '--texts')
  expect(exitCode).toBe(1)
  expect(blocks(out)).toEqual(['Text für das Ticket', 'Text für das Netzwerk-Team'])
  const [, ticket = '', network = ''] = out.split('ab hier kopieren -----')
  for (const line of ['SUP Doctor ', 'Computer: NB-4711', 'Nächster Schritt: ', '- Proxy: Ursache gefunden']) {
    expect(ticket).toContain(line)
  }
  const wanted = ['Quelle: NB-4711', 'Ziel: ', 'Port: 8530', 'Protokoll: TCP', 'Zeit: ', 'Gesehen:', 'Erwartet: ']
  for (const line of wanted) expect(network).toContain(line)
})

it('the server team is informed where it has to act', async () => {
  const { out } = await run(failingCase, 'en', '--texts')
  expect(blocks(out)).toEqual(['Text for the ticket', 'Text for the server team'])
  expect(out.trimEnd()).toMatch(/----- to here -----$/)
})

it('where nothing is wrong there is the ticket alone, and without being asked nothing at all', async () => {
  expect(blocks((await run(healthyCase, 'en', '--texts')).out)).toEqual(['Text for the ticket'])
  expect(blocks((await run(proxyCase, 'en')).out)).toEqual([])
})

it('names are taken out of them too, and no control character reaches the terminal', async () => {
  const { out } = await run(proxyCase, 'en', '--texts', '--redact')
  expect(out).toContain('Source: ')
  expect(out).not.toMatch(/NB-4711|contoso|proxy01/i)
  const hostile = await run(hostileCase, 'de', '--texts')
  expect(blocks(hostile.out).length).toBeGreaterThan(0)
  // eslint-disable-next-line no-control-regex -- that is the question
  expect(hostile.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
})
