import { describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { fleetCsv } from '../../src-main/fleet/fleet-csv.ts'
import { renderFleetPage } from '../../src-main/fleet/fleet-page.ts'
import { fleetText } from '../../src-main/fleet/fleet-text.ts'
import { RollUp } from '../../src-main/fleet/roll-up.ts'
import { clientNumber, line, signIn } from './some-lines.ts'

function summed(...texts: string[]) {
  const rollUp = new RollUp()
  texts.forEach((text, at) => rollUp.read(text, 'a.txt', at + 1))
  return rollUp.summary('1.0.0')
}

const sus = 'a'.repeat(16)
const some = summed(
  ...[1, 2, 3].map((number) => line({ ...signIn, client: clientNumber(number), sus })),
  line({ ...signIn, cause: 'port-refused', side: 'network', failover: 'due' }),
  line(),
  line({ state: 'failed', error: 'input', sup: null, subnets: [], build: null }),
  line().slice(0, 100)
)

/** Names as somebody else may have put them into a line. */
const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "</style><b>'",
  '\u001b[31mred\u202e',
  '&lt;x&gt;'
]
const formulas = ['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '  =1', '\u200b=1', '\uff1d1', '"=1"', 'a,b', 'a\r\n=1']

describe('the table of the terminal', () => {
  it.each([
    [
      'de',
      [
        '6 Clients',
        '✕ 4 Ursache gefunden',
        'Lässt der Proxy die Anfragen ohne Anmeldung durch?',
        'Netzwerk',
        '3 Clients teilen sich die Kennung',
        'a.txt, Zeile 7: abgeschnitten'
      ]
    ],
    [
      'en',
      [
        '6 clients',
        '✕ 4 cause found',
        'Does the proxy pass requests without a sign-in?',
        'Network',
        '3 clients share the id',
        'a.txt, line 7: cut off'
      ]
    ]
  ] as const)('tells it in %s', (language, expected) => {
    const text = fleetText(some, language)
    for (const words of expected) expect(text).toContain(words)
    expect(text).not.toMatch(/undefined|\bnull\b|NaN/)
  })

  it('obeys no control character', () => {
    expect(fleetText(summed(...markup.map((sup) => line({ ...signIn, sup }))), 'en')).not.toMatch(
      /(?!\n)[\p{Cc}\p{Cf}]/u
    )
  })
})

describe('the CSV', () => {
  it('has one head and one row for every group', () => {
    const rows = fleetCsv(some).split('\r\n')
    expect(rows[0]).toBe('by,key,clients,found,clear,undecided,failed,switches_due,most_frequent_cause')
    expect(rows[1]).toBe('total,,6,4,1,0,1,1,proxy-auth-required')
    expect(rows).toContain('cause,proxy-auth-required,3,3,0,0,0,0,proxy-auth-required')
    expect(rows).toContain(`duplicate_sus_client_id,${sus},3,,,,,,`)
    expect(rows.at(-1)).toBe('')
  })

  it.each(formulas)('holds %j as text', (sup) => {
    const [, cell = ''] = /^sup,("(?:[^"]|"")*"|[^,\r\n]*),/m.exec(fleetCsv(summed(line({ ...signIn, sup })))) ?? []
    const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    expect(content.replace(/^'/, '')).toBe(sup)
    // what a spreadsheet would see first, with blanks, marks and quotes of the file format taken away
    expect(content.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@\uff1d]/u)
  })
})

describe.each(languages)('the page in %s', (language) => {
  const page = (summary: typeof some) => renderFleetPage(summary, language, { fontsCss: '' })

  it('is one document with bars, and the same every time', () => {
    const html = page(some)
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
    expect(html.match(/<svg /g)?.length).toBe(7)
    expect(html).not.toMatch(/undefined|\bnull\b|NaN|src=|https?:\/\/(?!sup01)/)
    expect(page(some)).toBe(html)
  })

  it.each(markup)('shows %j as text', (sup) => {
    const elements = (html: string): string[] => html.match(/<\/?[a-z][a-z0-9]*/g) ?? []
    const plain = page(summed(line({ ...signIn, sup: 'x' })))
    expect(elements(page(summed(line({ ...signIn, sup }))))).toEqual(elements(plain))
  })
})
