import { describe, expect, it } from 'vitest'
import { etlFile } from '../builders/etl-file.ts'
import { eventsOfLog } from '../builders/etl-of-log.ts'
import { classicScans } from '../properties/classic-log.ts'
import { converted, wuaHandler } from '../story/logs.ts'
import { judged, verdictOf, type Files } from './situation.ts'

const failed = { at: '2026-10-14T08:00:00.000Z', code: '0x80244022' }
const failing: Files = { 'WUAHandler.log': `${wuaHandler([failed])}\r\n` }

/** A search that worked, as each log of a client tells it. */
const forms: Readonly<Record<string, (at: string) => Files>> = {
  'WUAHandler.log': (at) => ({ 'WUAHandler-2.log': `${wuaHandler([{ at, code: null }])}\r\n` }),
  'WindowsUpdate.log': (at) => ({ 'WindowsUpdate.log': `${converted([{ at, code: null }])}\r\n` }),
  'a classic WindowsUpdate.log': (at) => ({
    'WindowsUpdate.log': `${classicScans([{ at, code: null, bias: -60 }])}\r\n`
  }),
  'a trace': (at) => ({ 'WindowsUpdate.etl': etlFile(eventsOfLog(converted([{ at, code: null }]), -60)) }),
  'an event': (at) => ({ 'events.xml': event(at) })
}

function event(at: string): string {
  const system = `<Provider Name="Microsoft-Windows-WindowsUpdateClient"/><EventID>26</EventID><TimeCreated SystemTime="${at}"/><EventRecordID>7</EventRecordID><Channel>System</Channel><Computer>PC-1</Computer>`
  const values =
    '<Data Name="updateCount">3</Data><Data Name="serviceGuid">{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}</Data>'
  return `<Events><Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>${system}</System><EventData>${values}</EventData></Event></Events>\r\n`
}

function reported(at: string): string {
  const time = `${at.slice(0, 10)} ${at.slice(11, 19)}:000+0000`
  const ids = '{2C3C39FA-FC0F-4F44-9049-D2AA53B27FFB}'
  const none = '{00000000-0000-0000-0000-000000000000}'
  const kind = '147 [AGENT_DETECTION_FINISHED]'
  const said = 'Windows Update Client successfully detected 3 updates.'
  return `${[ids, time, '1', kind, '101', none, '0', '0', 'CcmExec', 'Success', 'Software Synchronization', said].join('\t')}\r\n`
}

const later = (at: string): string => `${at}T08:00:00.000Z`

describe.each(Object.entries(forms))('a success in %s', (_, form) => {
  it.each(['2027-10-14', '2030-01-05', '2099-12-31'])(
    'of %s, which nothing leads to, clears no failure',
    async (day) => {
      const { verdict } = await judged({ ...failing, ...form(later(day)) })
      expect(verdict).toMatchObject({ outcome: 'found', cause: 'server-unavailable', confidence: 'possible' })
      expect(verdict.because).toHaveLength(2)
    }
  )

  it('of the next day is one', async () => {
    expect((await judged({ ...failing, ...form(later('2026-10-15')) })).verdict.cause).toBeNull()
  })
})

it.each(['2026-10-15', '2030-01-05'])(
  'a success of %s in ReportingEvents.log, which names no service, clears nothing',
  async (day) => {
    expect(await verdictOf({ ...failing, 'ReportingEvents.log': reported(later(day)) })).toBe(
      'server-unavailable: likely'
    )
  }
)

describe('a computer that was switched off for long', () => {
  const scans = (...days: readonly string[]) => days.map((day) => ({ at: later(day), code: null }))
  const log = (...days: readonly string[]): Files => ({ 'WUAHandler.log': wuaHandler([failed, ...scans(...days)]) })
  it('is sound again where its scans worked for days', async () => {
    expect(await verdictOf(log('2027-10-14', '2027-10-15', '2027-10-16'))).toBe('clear')
  })
  it.each([
    ['two scans', ['2027-10-14', '2027-10-16']],
    ['scans of one day', ['2027-10-14', '2027-10-14', '2027-10-15']]
  ])('is not known to be by %s', async (_, days) => {
    expect((await judged(log(...days))).verdict.outcome).not.toBe('clear')
  })
})
