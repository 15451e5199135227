import { describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { policyTable } from '../../src-main/presentation/policy-table.ts'
import { policyTableText } from '../../src-main/text/policy-table.text.ts'
import { policyValues } from '../../src-main/knowledge/policy-values.ts'
import { policyKeysValue, type PolicyKeysGiven } from '../builders/policy-keys.ts'

const url = 'http://sup01.contoso.local:8530'
const rows = (given: PolicyKeysGiven) => policyTable(policyKeysValue(given), 'en')
const fits = (given: PolicyKeysGiven) => Object.fromEntries(rows(given).map((row) => [row.name, row.fits]))

describe('the table of the update policy', () => {
  it('is calm about a sound client', () => {
    const wu = { WUServer: url, WUStatusServer: url, UpdateServiceUrlAlternate: 'http://localhost:8005' }
    expect(fits({ wu, au: { UseWUServer: 1, NoAutoUpdate: 1 } })).toEqual({
      WUServer: 'yes',
      WUStatusServer: 'yes',
      UseWUServer: 'yes',
      UpdateServiceUrlAlternate: 'yes',
      NoAutoUpdate: 'open'
    })
  })

  it('says what deviates, also by a missing value or a wrong type', () => {
    expect(
      fits({ wu: { WUServer: 'http://sup01', SetProxyBehaviorForUpdateDetection: 1 }, au: { UseWUServer: '1' } })
    ).toEqual({ WUServer: 'no', WUStatusServer: 'no', UseWUServer: 'no', SetProxyBehaviorForUpdateDetection: 'no' })
    expect(rows({ au: { UseWUServer: '1' } })[0]?.value).toBe('1 (REG_SZ)')
  })

  it('shows nothing of a key that was not read, and what is missing in one that was', () => {
    expect(rows({})).toEqual([])
    expect(rows({ au: null })).toMatchObject([{ name: 'UseWUServer', value: 'not set', fits: 'no' }])
  })

  it('does not mistake the group policy’s cache for the policy', () => {
    expect(rows({ cache1: { WUServer: url } })).toEqual([])
  })

  it.each(languages)('has a meaning for every value in %s', (language) => {
    const { meanings } = policyTableText[language]
    expect(Object.keys(meanings).sort()).toEqual(policyValues.map((policyValue) => policyValue.name).sort())
  })
})
