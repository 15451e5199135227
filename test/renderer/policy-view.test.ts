import { describe, expect, it } from 'vitest'
import { policyViews } from '../../src-renderer/view-models/policy-view.ts'
import { failed, fromFile } from '../builders/evidence.ts'
import { policyKeys } from '../builders/policy-keys.ts'

const url = 'http://sup01.contoso.local:8530'

describe('the update policy in the wizard', () => {
  it('is one table for each source, files by name, in the reader’s language', () => {
    const live = policyKeys({ wu: { WUServer: url }, au: { UseWUServer: 0 } })
    const [here, file] = policyViews([live, fromFile(policyKeys({ au: { UseWUServer: 1 } }), 'richtlinie.reg')], 'de')
    expect(here?.rows.map((row) => [row[0], row[1], row[4]])).toEqual([
      ['WUServer', url, 'wie üblich'],
      ['WUStatusServer', 'nicht gesetzt', 'weicht ab'],
      ['UseWUServer', '0', 'weicht ab']
    ])
    expect(file?.title).toContain('(richtlinie.reg)')
    expect(file?.rows).toHaveLength(1)
    expect(here?.rows.every((row) => row.length === here.columns.length)).toBe(true)
  })

  it('is no table where nothing could be read', () => {
    expect(policyViews([failed('update-policy', 'access-denied'), policyKeys({ mdm: null })], 'en')).toEqual([])
  })
})
