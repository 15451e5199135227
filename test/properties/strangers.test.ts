import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { judged } from '../situations/situation.ts'
import { failingCases, knownFailing } from './failing-cases.ts'
import { firstScanAt, rankOf } from './judged.ts'
import { holds } from './seeded.ts'
import { exported, filesOf, policyKey, stories, type Story, type TextFiles } from './story-files.ts'

const named = (name: string): TextFiles => ({
  'name.reg': exported(['SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName', `"ComputerName"="${name}"`])
})

/** A WSUS server's own policy, which uses no WSUS, and what the installation of WSUS wrote. */
const server = exported(
  [policyKey, '"TargetGroup"="Servers"'],
  [`${policyKey}\\AU`, '"AUOptions"=dword:00000003', '"UseWUServer"=dword:00000000'],
  [
    'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections',
    '"WinHttpSettings"=hex:18,00,00,00,00,00,00,00,01,00,00,00,00,00,00,00,00,00,00,00'
  ],
  ['SOFTWARE\\Microsoft\\Update Services\\Server\\Setup', '"PortNumber"=dword:00002152', '"UsingSSL"=dword:00000000']
)

/** A log of the site server, in another time zone, with a day on which no client scanned. */
const siteServer = [
  ['01-20-2026 03:00:00.000+420', 'Successfully connected to server: sup-a.contoso.local, port: 8530, useSSL: False'],
  ['01-20-2026 03:00:01.000+420', 'Waiting for changes for 60 minutes']
]
  .map(([at, message]) => `${message}  $$<SMS_WSUS_CONFIGURATION_MANAGER><${at}><thread=1234 (0x4D2)>\r\n`)
  .join('')

/** Another computer, whose scans were long before. */
const others = fc.record({ story: stories, days: fc.integer({ min: 20, max: 400 }) }).map(({ story, days }): Story => ({
  ...story,
  scans: story.scans.map((scan) => ({ ...scan, at: before(scan.at, days) }))
}))

function before(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString()
}

function below(folder: string, files: TextFiles): TextFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
}

/** Clock, name, server and cause; what a stranger's files must leave as they are. */
function own({ clock, client, machines, wsus, verdict }: Diagnosis): unknown {
  const name = client?.name ?? machines.find((machine) => machine.chosen)?.name ?? null
  return { clock, name, wsus, outcome: verdict.outcome, cause: verdict.cause, side: verdict.side }
}

async function expectUnchanged(alone: TextFiles, together: TextFiles, name: string | null): Promise<void> {
  const [was, now] = [await judged(alone), await judged(together)]
  expect(own(now)).toEqual({ ...(own(was) as object), name })
  expect(rankOf(now)).toBeLessThanOrEqual(rankOf(was))
}

/** Events and ConfigMgr's logs may name the computer they are from; the name given here would contradict theirs. */
function namesComputer(files: TextFiles): boolean {
  return Object.values(files).some((text) => /<Computer>|^\s*Computer(?: ?Name)?\s*:/m.test(text))
}

describe('clock, identity, cause and confidence stay as they are beside', () => {
  let known: readonly TextFiles[] = []
  beforeAll(async () => {
    known = (await knownFailing()).filter((files) => !namesComputer(files))
  })

  it('the files of another computer', async () => {
    const inputs = fc.record({ story: stories, other: others })
    await holds(60, inputs, async ({ story, other }) => {
      const mine = { ...filesOf(story), ...named('PC-1') }
      const theirs = { ...filesOf(other), ...named('PC-2') }
      await expectUnchanged(mine, { ...below('PC-1', mine), ...below('PC-2', theirs) }, 'PC-1')
    })
  })

  it('the files of another computer, in written cases and real logs', async () => {
    const inputs = fc.record({
      files: fc.constantFrom(...known),
      story: stories,
      days: fc.integer({ min: 20, max: 400 })
    })
    await holds(60, inputs, async ({ files, story, days }) => {
      const alone = await judged(files)
      const first = firstScanAt(alone)
      // without times nobody knows which of two computers is meant
      if (first === null || alone.client !== null || alone.machines.length > 0) return
      const last = story.scans.at(-1)?.at ?? ''
      const ahead = Math.ceil((Date.parse(last) - Date.parse(first)) / 86_400_000)
      const theirs = filesOf({
        ...story,
        scans: story.scans.map((scan) => ({ ...scan, at: before(scan.at, ahead + days) }))
      })
      const mine = { ...files, ...named('PC-1') }
      const both = { ...below('PC-1', mine), ...below('PC-2', { ...theirs, ...named('PC-2') }) }
      await expectUnchanged(mine, both, 'PC-1')
    })
  })

  it.each([
    ['the WSUS server’s own registry', 'server.reg', server],
    ['the WSUS server’s own registry', 'SRV/server.reg', server],
    ['a log of the site server', 'WCM.log', siteServer],
    ['a log of the site server', 'SRV/WCM.log', siteServer]
  ])('%s, as %s', async (_, file, content) => {
    await holds(60, failingCases(known), async (files) => {
      await expectUnchanged(files, { ...files, [file]: content }, null)
    })
  })
})

describe('the WSUS server’s own registry', () => {
  it.each(['server.reg', 'SRV/server.reg'])(
    'makes no case of a client out of logs of the server, as %s',
    async (file) => {
      const log =
        '#Fields: date time s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken'
      const files = {
        'u_ex261014.log': `${log}\r\n2026-10-14 08:00:00 10.1.0.5 POST /ClientWebService/client.asmx 8530 10.2.0.9 200 0 0 15\r\n`
      }
      await expectUnchanged(files, { ...files, [file]: server }, null)
    }
  )
})
