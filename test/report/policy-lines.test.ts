import { describe, expect, it } from 'vitest'
import { policyLines } from '../../src-main/presentation/evidence-rows/policy.ts'
import { policyKeysValue } from '../builders/policy-keys.ts'

const url = 'http://sup01.contoso.local:8530'
const lines = policyLines(
  policyKeysValue({
    wu: { WUServer: url, TargetGroup: 'Büro Köln' },
    au: { UseWUServer: 0 },
    resolved: { UseWUServer: 1 },
    mdm: null
  }),
  'de'
)

describe('the update policy in the report', () => {
  it('says of every value what it means, what is usual and whether it deviates', () => {
    expect(lines.slice(0, 3)).toEqual([
      { what: 'WUServer', value: `${url} · Update-Server · Üblich mit ConfigMgr: Adresse mit Port · wie üblich` },
      {
        what: 'WUStatusServer',
        value: 'nicht gesetzt · Server für Statusmeldungen · Üblich mit ConfigMgr: wie WUServer · weicht ab'
      },
      {
        what: 'UseWUServer',
        value: '0 · 1: den Update-Server nutzen · Üblich mit ConfigMgr: 1 · weicht ab'
      }
    ])
  })

  it('leaves out nothing that was read, and says which keys are not there', () => {
    const rest = lines.slice(3).map((line) => `${line.what}: ${line.value}`)
    expect(rest).toContain('TargetGroup: Büro Köln (REG_SZ)')
    expect(rest).toContain('UseWUServer: 1 (REG_DWORD)')
    expect(rest.at(-1)).toMatch(/PolicyManager.*\(nicht vorhanden\)$/)
  })
})
