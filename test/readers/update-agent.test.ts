import { describe, expect, it } from 'vitest'
import { readOnlineSearch } from '../../src-main/readers/console/online-search.ts'
import { readUpdateAgent } from '../../src-main/readers/console/update-agent.ts'

const wsus = '3DA21691-E39D-4DA6-8A4B-B43877BCB1B7'
const lines = (...said: readonly string[]): string => said.map((text) => `sup-doctor ${text}\r\n`).join('')

describe('answers of the update agent', () => {
  it('are its services, its last search in UTC and a pending restart', () => {
    const output = lines(`service ${wsus} 1 0`, 'last-search 2026-10-14T06:02:01', 'restart 1', 'done')
    expect(readUpdateAgent(output)).toEqual({
      services: [{ id: wsus.toLowerCase(), managed: true, isDefault: false }],
      lastSearchAt: '2026-10-14T06:02:01Z',
      restartPending: true,
      refused: []
    })
  })
  it('tell a part that could not be asked from one that is empty', () => {
    const none = readUpdateAgent(lines('last-search never', 'restart 0', 'done'))
    expect(none).toMatchObject({ services: [], lastSearchAt: 'never', restartPending: false })
    const refused = readUpdateAgent(lines('missing services 0x80070005', 'missing restart 0x800401f3', 'done'))
    expect(refused).toEqual({
      services: null,
      lastSearchAt: null,
      restartPending: null,
      refused: [
        { part: 'services', code: '0x80070005' },
        { part: 'restart', code: '0x800401f3' }
      ]
    })
  })
  it('are none before the script has come to its end, or where it is not ours', () => {
    expect(readUpdateAgent(lines(`service ${wsus} 1 1`))).toBeNull()
    expect(readUpdateAgent('done')).toBeNull()
  })
})

describe('a search that Windows Update made', () => {
  const at = '2026-10-14T06:00:00.000Z'
  const kinds = (...said: readonly string[]): unknown => {
    const read = readOnlineSearch(lines('searching', ...said), at)
    return 'events' in read ? read.events.map(({ kind, code }) => [kind, code]) : read
  }
  it('succeeds only with the result that says so', () => {
    expect(kinds('searched 2 1500')).toEqual([
      ['scan-started', undefined],
      ['scan-succeeded', undefined]
    ])
    for (const result of ['0', '1', '3', '4', '5'])
      expect(kinds(`searched ${result} 9`), result).toEqual([
        ['scan-started', undefined],
        ['scan-ended', undefined]
      ])
  })
  it('fails with its HRESULT, at the server of the organisation, when it ended', () => {
    const read = readOnlineSearch(lines('searching', 'failed 0x8024401c 61500'), at)
    expect(read).toMatchObject({
      form: 'online-search',
      firstAt: at,
      lastAt: '2026-10-14T06:01:01.500Z',
      events: [{ service: 'wsus' }, { kind: 'scan-failed', code: '0x8024401c', service: 'wsus' }]
    })
  })
  it('has only begun where it was ended from outside', () => {
    expect(kinds()).toEqual([['scan-started', undefined]])
  })
  it('is none where the agent could not be asked', () => {
    expect(readOnlineSearch(lines('missing 0x800401f3'), at)).toEqual({ code: '0x800401f3' })
    expect(readOnlineSearch(lines('searching', 'failed 0x800a01b6 0'), at)).toEqual({ code: '0x800a01b6' })
    expect(readOnlineSearch('', at)).toEqual({ code: null })
  })
})
