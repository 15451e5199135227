import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport } from '../../src-main/import/import-options.ts'
import { makeHttperrLog, refusedClient } from '../bench/httperr-log-file.ts'
import { asLargeFile } from '../builders/large-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-httperr-'))
const path = join(folder, 'httperr1.log')
const failure = join(folder, 'WUAHandler.log')
let made: ReturnType<typeof makeHttperrLog>

beforeAll(() => {
  made = makeHttperrLog(path, 12 * 1024 * 1024)
  const report = (message: string, at: string) =>
    `<![LOG[${message}]LOG]!><time="${at}.000+000" date="10-14-2026" component="WUAHandler">`
  const asked = `<ClientLocationInfo><IPAddresses><IPAddress SubnetAddress="10.20.31.0" Address="${refusedClient}"/></IPAddresses></ClientLocationInfo>`
  writeFileSync(failure, `${report(asked, '09:59:00')}\n${report('Scan failed with error = 0x80244022.', '10:00:00')}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a large log of http.sys', () => {
  it('is read piece by piece, with progress, near the failures that another log tells of', async () => {
    const heard: number[] = []
    const onProgress = ({ bytes }: { bytes: number }): void => void heard.push(bytes)
    const { inputs, evidence } = await importFiles([path, failure].map(asLargeFile), {
      ...silentImport,
      progressMs: 0,
      onProgress
    })
    expect(inputs).toMatchObject([{ recognised: true }, { kind: 'httperr-log', bytes: made.bytes, recognised: true }])
    const log = evidence.find((envelope) => envelope.probe === 'httperr-log')
    expect(log).toMatchObject({
      status: 'collected',
      value: {
        records: made.lines,
        around: { length: 500 },
        failures: { length: 200 },
        ofClient: [{ address: refusedClient, count: made.ofClient, newest: { length: made.ofClient } }]
      }
    })
    const around = log?.status === 'collected' && log.probe === 'httperr-log' ? log.value.around : []
    expect(around.every(({ at }) => at !== null && at >= '2026-10-14T09:55' && at <= '2026-10-14T10:05:00.000Z')).toBe(
      true
    )
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.at(-1)).toBe(made.bytes)
  })

  it('stops in the middle when called off', async () => {
    const control = new AbortController()
    const heard: number[] = []
    const onProgress = ({ bytes }: { bytes: number }): void => {
      heard.push(bytes)
      control.abort('cancelled')
    }
    const reading = { ...silentImport, progressMs: 0, signal: control.signal, onProgress }
    const { evidence } = await importFiles([asLargeFile(path)], reading)
    expect(evidence).toMatchObject([{ probe: 'httperr-log', status: 'skipped', reason: 'cancelled' }])
    // after the first word of how far it is, there is no other
    expect(heard).toHaveLength(1)
    expect(heard[0]).toBeLessThan(made.bytes)
  })

  it('never fills the memory', () => {
    const script = join(import.meta.dirname, '../bench/import-files.ts')
    const long = join(folder, 'httperr2.log')
    // above what is read at once
    for (let nth = 0; nth < 6; nth++) appendFileSync(long, readFileSync(path))
    const printed = execFileSync(process.execPath, [script, long, failure], { encoding: 'utf8' })
    const { peakMegabytes } = JSON.parse(printed) as { peakMegabytes: number }
    expect(peakMegabytes).toBeLessThan(260)
  })
})
