import * as v from 'valibot'
import { expect } from 'vitest'
import { fleetLineSchema, type FleetLine } from '../../src-main/contract/fleet-line.ts'
import { updateAgentKey } from '../../src-main/readers/registry/registry-keys.ts'
import { wsusUrl } from './prepared-registry.ts'
import type { Wine } from './wine.ts'

const susClientId = '0d0f7cb5-6c8f-4b0c-9d5e-5f8f1b1c2d3e'

/** `check --fleet` on a Windows with and without a SusClientId: one line each, and nothing beside it. */
export async function fleetAsWindows(wine: Wine, cli: string): Promise<void> {
  const run = async (): Promise<FleetLine> => {
    const { stdout, stderr, exitCode } = await wine.node(cli, ['check', '--fleet', '--no-network'])
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^\{[\x20-\x7a\x7c\x7e]{1,1997}\}\n$/)
    expect(stdout).not.toContain(susClientId)
    return v.parse(fleetLineSchema, JSON.parse(stdout))
  }
  expect(await run()).toMatchObject({ error: null, sup: wsusUrl, client: null, sus: null })
  await wine.regAdd(updateAgentKey, 'SusClientId', 'REG_SZ', susClientId)
  const result = await run()
  await wine.regDelete(updateAgentKey)
  expect(result.build).toMatch(/^\d+\.\d+\.\d+$/)
  expect([result.client, result.sus]).toEqual([expect.any(String), expect.any(String)])
}
