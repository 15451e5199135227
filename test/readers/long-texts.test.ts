import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyKind } from '../../src-main/system/http/body-kind.ts'
import { renderedRecords } from '../../src-main/readers/client-logs/configmgr-log/rendered-records.ts'
import { longestLine } from '../../src-main/readers/text/lines.ts'
import { readScanRetryCodes } from '../../src-main/readers/client-logs/scan-retry-codes.ts'
import { withinTime } from '../within-time.ts'

const megabyte = 1_000_000
const long = (piece: string, length = megabyte) => piece.repeat(length / piece.length)
const kind = (text: string) => bodyKind(new TextEncoder().encode(text))
const codes = (count: number, between: string) =>
  Array.from({ length: count }, (_, at) => `0x8024${(0x4010 + at).toString(16)}`).join(between)

describe('a list of codes', () => {
  const listed = (text: string) => withinTime(() => readScanRetryCodes(text)?.codes.length ?? null)
  it.each([
    ['one a line and a note', `${codes(20, '\n')}\nfrom the ticket`, null],
    ['one a line with blanks and a note', `${codes(400, '  \n  ')}\nfrom the ticket`, null],
    ['without anything between them and a note', `${codes(400, '')}x`, null],
    ['one a line and nothing else', ` {${codes(20, ',\r\n')}} \n`, 20],
    ['after its name a line further down', `ScanFailureRetryErrorCodes\r\n-----\r\n{${codes(20, ', ')}}`, 20],
    [
      'after its name in a sentence before',
      `WSUSScanRetryCodes is set.\n\n\n\n\nWSUSScanRetryCodes = ${codes(9, ' ')}`,
      9
    ],
    ['in decimal with a sign', 'WSUSScanRetryCodes: -2145107952, -2145107951', 2],
    ['named again and again', long('WSUSScanRetryCodes '), null],
    ['named before nothing but blanks', `WSUSScanRetryCodes${long(' \n', 900_000)}!`, null],
    ['named before nothing but line ends', `WSUSScanRetryCodes${long('\r\n', 900_000)}!`, null]
  ])('%s', (_, text, count) => {
    expect(listed(text)).toBe(count)
  })

  const met = join(import.meta.dirname, '../../../shared/cases/f09-retry-list-then-note/input')
  it.skipIf(!existsSync(met))('as it was met', () => {
    expect(listed(readFileSync(join(met, 'ticket.txt'), 'utf8'))).toBeNull()
  })
})

it.each([
  ['comments without a page', long('<!---->', 1_022), 'other'],
  ['comments with blanks without a page', long('<!-- --> ', 1_020), 'other'],
  ['comments that do not end', long('<!--', 1_024), 'other'],
  ['comments before a page', `<?xml version="1.0"?> ${long('<!-- a -->\n', 440)}<html>`, 'html'],
  ['declarations before nothing', long('<?xml ', 1_020), 'other'],
  ['blanks', long(' ', 1_024), 'text']
])('a body of %s is recognised', (_, text, expected) => {
  expect(withinTime(() => kind(text))).toBe(expected)
})

it.each([
  ['blanks', long(' ')],
  ['tabs and blanks', long('\t ')],
  ['blanks before a dollar', `${long(' ')}$`],
  ['dollars', long('$$<')],
  ['component-like words', long(' WUAHandler')],
  ['beginnings of dates', long(' 01-01-2026 ')]
])('lines of %s are one record each', (_, line) => {
  const lines = Array.from({ length: 50 }, () => `x${line.slice(0, longestLine)}`)
  expect(withinTime(() => [...renderedRecords(lines.join('\n'))].length)).toBe(50)
})
