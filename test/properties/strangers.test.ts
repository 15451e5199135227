import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { judged } from '../situations/situation.ts'
import { rankOf } from './judged.ts'
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

describe('clock, identity, cause and confidence stay as they are beside', () => {
  it('the files of another computer', async () => {
    const inputs = fc.record({ story: stories, other: others })
    await holds(60, inputs, async ({ story, other }) => {
      const mine = { ...filesOf(story), ...named('PC-1') }
      const theirs = { ...filesOf(other), ...named('PC-2') }
      await expectUnchanged(mine, { ...below('PC-1', mine), ...below('PC-2', theirs) }, 'PC-1')
    })
  })

  it.each(['server.reg', 'SRV/server.reg'])('the WSUS server’s own registry, as %s', async (file) => {
    await holds(50, stories, async (story) => {
      const files = filesOf(story)
      await expectUnchanged(files, { ...files, [file]: server }, null)
    })
  })
})
