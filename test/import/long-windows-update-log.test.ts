import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLongWindowsUpdateLog } from '../../src-main/import/large/read-long-windows-update-log.ts'
import { readWindowsUpdateLog } from '../../src-main/readers/client-logs/windows-update-log.ts'
import { makeWindowsUpdateLog } from '../bench/windows-update-log-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-long-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stamp = '2026-10-01\t02:00:00:123\t1234\t1a2b\t'
const lasting = [
  `${stamp}Misc\t===========  Logging initialized (build: 7.6.7601.23453, tz: +0200)  ===========\r\n`,
  `${stamp}Agent\t  * WU client version 7.6.7601.23453\r\n`,
  `${stamp}PT\tInitializing simple targeting cookie, clientId = 0f8fad5b-d9cb-469f-a165-70867728950e, target group = , DNS name = pc17.contoso.local\r\n`
]

/** A log of that size; what is handed in stands in the middle of it. */
function made(name: string, bytes: number, middle: string, encoding: 'utf8' | 'utf16le' = 'utf8') {
  const path = join(folder, name)
  makeWindowsUpdateLog(path, bytes)
  const text = readFileSync(path, 'latin1')
  const at = text.indexOf('\n', text.length / 2) + 1
  writeFileSync(path, `${text.slice(0, at)}${middle}${text.slice(at)}`, encoding)
  return { path, whole: readFileSync(path) }
}

function read(path: string, size: number) {
  let heard = 0
  const value = readLongWindowsUpdateLog(path, size, (bytes) => (heard += bytes))
  return { value, heard }
}

describe('a long WindowsUpdate.log', () => {
  it('says, read from its end, what it says read as a whole', () => {
    const { path, whole } = made('lasting.log', 9_000_000, lasting.join(''))
    const { value, heard } = read(path, whole.length)
    const { skimmed, ...rest } = value ?? {}
    // events of the part that was not read are not counted
    expect({ ...rest, dropped: 0 }).toEqual({ ...readWindowsUpdateLog(whole.toString('latin1')), dropped: 0 })
    expect(rest).toMatchObject({
      agentVersion: '7.6.7601.23453',
      biasMinutes: -120,
      identity: { names: ['pc17.contoso.local'] }
    })
    expect(skimmed).toBeGreaterThan(20_000)
    expect(heard).toBe(whole.length)
  })

  it('is read as a whole where its end tells too little', () => {
    const filler = '2026/10/14 10:00:00.1234567 1234 5678 Misc            Nothing to tell.\r\n'.repeat(85_000)
    const path = join(folder, 'filler.log')
    const { path: talkative } = made('talkative.log', 3_000_000, '')
    writeFileSync(path, readFileSync(talkative, 'latin1') + filler)
    const whole = readFileSync(path)
    const { value } = read(path, whole.length)
    expect(value).toEqual(readWindowsUpdateLog(whole.toString('latin1')))
  })

  it('knows a scan that began far before the newest events, while other threads went on', () => {
    const line = (thread: number, text: string): string => `2026/10/14 10:00:00.1234567 1234  ${thread}  ${text}\r\n`
    const filler = line(7, 'Misc            Nothing to tell, and nothing to keep of it either.').repeat(14)
    const began =
      line(5, 'Agent           * START * Finding updates CallerId = CcmExec  Id = 17') +
      line(5, 'Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed service')
    const others = Array.from({ length: 3500 }, (_, nth) => {
      const failed = 'Misc            SendRequest failed with hr = 80072ee2. Proxy List used: <p:8080>'
      const noted = line(6, `Agent             * WSUS server: http://w${nth}:8530`)
      return `${filler}${nth === 1700 ? line(5, failed) : noted}`
    })
    const path = join(folder, 'far.log')
    writeFileSync(path, `${filler.repeat(6000)}${began}${others.join('')}`)
    const whole = readFileSync(path)
    const { value } = read(path, whole.length)
    expect(value?.events).toEqual(readWindowsUpdateLog(whole.toString('latin1'))?.events)
    expect(value?.events.find((event) => event.kind === 'request-failed')).toMatchObject({ service: 'wsus' })
  })

  it('is read as a whole where its letters are two bytes wide', () => {
    const { path, whole } = made('wide.log', 3_000_000, '', 'utf16le')
    expect(read(path, whole.length).value).toEqual(readWindowsUpdateLog(whole.toString('utf16le')))
  })

  it('may hold a line without end', () => {
    const { path, whole } = made('endless.log', 9_000_000, 'x'.repeat(3_000_000))
    const { value } = read(path, whole.length)
    expect(value?.events.at(-1)).toEqual(readWindowsUpdateLog(whole.toString('latin1'))?.events.at(-1))
  })
})
