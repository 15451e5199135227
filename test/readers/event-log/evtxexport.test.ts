import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { EvtxLog, evtxChunkSize, evtxHeadSize } from '../../../src-main/readers/event-log/evtx/evtx-log.ts'
import { eventElements } from '../../../src-main/readers/event-log/text/event-xml.ts'
import { childNamed, textOf, type XmlElement } from '../../../src-main/readers/event-log/xml-element.ts'
import { chunkOf, evtxOf, hex32, raw, time, u32, wide } from './evtx-writer.ts'
import { flattened } from './flattened.ts'

const samples = fileURLToPath(new URL('../../../../shared/evidence/binary/', import.meta.url))
const program = '/usr/bin/evtxexport'
const files = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.evtx')) : []
/** evtxexport gives up at the first damaged record, and knows no records without a template. */
const unreadable = new Set(['omer-wec.evtx'])

function read(file: string): Map<string, XmlElement> {
  const bytes = new Uint8Array(readFileSync(file))
  const log = new EvtxLog(bytes.subarray(0, evtxHeadSize), () => true)
  const found: XmlElement[] = []
  for (let at = evtxHeadSize; at < bytes.length; at += evtxChunkSize) {
    found.push(...log.elements(bytes.subarray(at, at + evtxChunkSize)))
  }
  return byId(found)
}

function exported(file: string): Map<string, XmlElement> {
  try {
    return byId(eventElements(execFileSync(program, ['-f', 'xml', file], { stdio: 'pipe' }).toString()))
  } catch (error) {
    // it fails at the end of a damaged log, when it has printed what stood before
    const printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    return byId(eventElements(printed))
  }
}

function byId(elements: Iterable<XmlElement>): Map<string, XmlElement> {
  return new Map([...elements].map((one) => [textOf(childNamed(childNamed(one, 'System'), 'EventRecordID')), one]))
}

/** The two write the same values in different ways: digits of a second, zeros before hexadecimal numbers, letters' case. */
function alike(line: string): string {
  return line
    .toLowerCase()
    .replace(/=0x0*(?=[0-9a-f])/, '=0x')
    .replace(/(t\d\d:\d\d:\d\d\.\d{7})\d*z$/, '$1z')
    .replace(/\s+/g, ' ')
    .replace(/=-(\d{9,10})$/, (_, digits: string) => `=${withSign(Number(digits))}`)
}

/** The version in Debian takes only the sign bit off a negative number of 32 bits instead of its complement. */
function withSign(written: number): number {
  return written > 2 ** 30 ? written - 2 ** 31 : -written
}

function differences(file: string): string[] {
  const [ours, theirs] = [read(file), exported(file)]
  expect(theirs.size).toBeGreaterThan(0)
  return [...theirs]
    .filter(([id, element]) => {
      const own = ours.get(id)
      return own === undefined || flattened(own).map(alike).join('\n') !== flattened(element).map(alike).join('\n')
    })
    .map(([id]) => id)
}

describe.skipIf(!existsSync(program))('beside evtxexport', () => {
  test.each(files.filter((file) => !unreadable.has(file)))('%s has the same records with the same values', (file) => {
    expect(differences(`${samples}${file}`)).toEqual([])
  })

  test('a log of our own has the same records with the same values', () => {
    const event = { time: '2026-10-14T06:41:07.123Z', provider: 'Microsoft-Windows-Bits-Client', eventId: 61 }
    const url = {
      name: 'URL',
      attributes: [['scheme', 'http'] as const],
      children: ['http://crl.contoso.example/1.crl']
    }
    const chunk = chunkOf([
      {
        ...event,
        id: 1,
        user: [18],
        data: [
          ['hr', u32(2_147_954_407)],
          ['code', hex32(0x8024402c)],
          ['text', wide('Grüße')]
        ]
      },
      {
        ...event,
        id: 2,
        data: [
          ['i32', raw(7, 0xe4, 0xfd, 0xff, 0xff)],
          ['yes', raw(13, 1, 0, 0, 0)],
          ['when', time(event.time)]
        ]
      },
      {
        ...event,
        id: 3,
        data: [
          ['one', wide('again')],
          ['none', wide('')],
          ['bytes', raw(14, 0xab, 1)],
          [null, wide('x')]
        ]
      },
      { ...event, id: 4, user: [21, 1, 2, 3], userData: { name: 'Retrieve', children: [url] } }
    ])
    const folder = mkdtempSync(join(tmpdir(), 'evtx-'))
    try {
      writeFileSync(join(folder, 'own.evtx'), evtxOf([chunk]))
      expect(exported(join(folder, 'own.evtx')).size).toBe(4)
      expect(differences(join(folder, 'own.evtx'))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
