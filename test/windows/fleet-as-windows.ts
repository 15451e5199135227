import { join } from 'node:path'
import * as v from 'valibot'
import { expect } from 'vitest'
import { fleetLineSchema, type FleetLine } from '../../src-main/contract/fleet-line.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { updateAgentKey } from '../../src-main/readers/registry/registry-keys.ts'
import { wsusUrl } from './prepared-registry.ts'
import { asWindowsPath, type Wine } from './wine.ts'

const susClientId = '0d0f7cb5-6c8f-4b0c-9d5e-5f8f1b1c2d3e'

/** `check --fleet` on a Windows with and without a SusClientId: one line each, and nothing beside it. */
export async function fleetAsWindows(wine: Wine, cli: string, folder: string): Promise<void> {
  const run = async (name: string): Promise<FleetLine> => {
    const file = join(folder, name)
    const args = ['check', '--fleet', '--no-network', '--save', asWindowsPath(file)]
    const { stdout, stderr, exitCode } = await wine.node(cli, args)
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^\{[\x20-\x7a\x7c\x7e]{1,1997}\}\n$/)
    expect(stdout).not.toContain(susClientId)
    // the line has no room for why a probe saw nothing
    const { evidence } = await importFiles(await readInputs([file]))
    const value = { keys: expect.arrayContaining([expect.objectContaining({ present: true })]) as unknown }
    expect(evidence.find(({ probe }) => probe === 'update-policy')).toMatchObject({ status: 'collected', value })
    return v.parse(fleetLineSchema, JSON.parse(stdout))
  }
  expect(await run('without-id.supcase')).toMatchObject({ error: null, sup: wsusUrl, client: null, sus: null })
  await wine.regAdd(updateAgentKey, 'SusClientId', 'REG_SZ', susClientId)
  const result = await run('with-id.supcase')
  await wine.regDelete(updateAgentKey)
  expect(result.build).toMatch(/^\d+\.\d+\.\d+$/)
  expect([result.client, result.sus]).toEqual([expect.any(String), expect.any(String)])
}
