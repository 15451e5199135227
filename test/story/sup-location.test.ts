import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { diagnosisOf, supA, supB, wuaHandler } from './logs.ts'

const printed = `ScanMethod          : WUA\r\nCurrentScanPath     : ${supB}\r\nLastSuccessScanPath : ${supA}\r\n`

describe('what the client keeps of its servers in WMI', () => {
  it.each([
    ['as a list', printed],
    ['by the documented script', `LastGoodSUP- ${supA}\nCurrentSUP- ${supB}\n`],
    ['by wmic', `CurrentScanPath=${supB}\r\r\nLastSuccessScanPath=${supA}\r\r\n`],
    ['as JSON', `{ "CurrentScanPath": "${supB}", \n "LastSuccessScanPath":  "${supA}" }`],
    [
      'as XML',
      `<PROPERTY NAME="CurrentScanPath" TYPE="string"><VALUE>${supB}</VALUE></PROPERTY>\n<PROPERTY NAME="LastSuccessScanPath" TYPE="string"><VALUE>${supA}</VALUE></PROPERTY>`
    ]
  ])('is read %s', (_how, text) => {
    const found = recognise(new TextEncoder().encode(text))
    expect(found?.kind).toBe('sup-location')
    expect(found?.evidence[0]?.value).toMatchObject({ events: [{ url: supA }, { url: supB }] })
  })

  it('names the server where nothing else does, and the switch behind it', async () => {
    const diagnosis = await diagnosisOf({ 'CCM_SUPLocationList.txt': printed })
    expect(diagnosis.wsus).toEqual({ url: supB, source: 'log' })
    expect(diagnosis.scanStory.serverChanges).toMatchObject([{ kind: 'switch', from: supA, to: supB, at: null }])
    expect(diagnosis.verdict.outcome).toBe('undecided')
  })

  it('does not put a change into a log that tells when the server changed', async () => {
    const log = wuaHandler([
      { at: '2026-10-14T08:00:00.000Z', code: '0x80244022', server: supA },
      { at: '2026-10-14T10:00:00.000Z', code: null, server: supB }
    ])
    const diagnosis = await diagnosisOf({ 'CCM_SUPLocationList.txt': printed, 'WUAHandler.log': log })
    expect(diagnosis.scanStory.serverChanges).toHaveLength(1)
    expect(diagnosis.wsus?.url).toBe(supB)
  })
})
