import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { codeAdvice } from '../../src-main/presentation/code-advice.ts'
import { mostBytes, quietZone, ticketCode, type TicketCode } from '../../src-main/presentation/ticket-code.ts'
import { ticket } from '../../src-main/presentation/ticket.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { hostileCase } from '../e2e/cases.ts'
import { type Pixels, readQr } from '../read-qr.ts'
import { sampleCases } from '../samples/cases.ts'

const scale = 3

/** The path drawn as a browser draws it: a horizontal line of width 1 for each dark run. */
function drawn({ path, size }: TicketCode): Pixels {
  const width = (size + 2 * quietZone) * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  let [x, y] = [0, 0]
  for (const [, command = '', first = '0', second = '0'] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)]
    else if (command === 'm') x += Number(first)
    else {
      for (let row = 0; row < scale; row += 1) {
        const from = ((y + quietZone) * scale + row) * width + (x + quietZone) * scale
        for (let at = from; at < from + Number(first) * scale; at += 1) data.fill(0, at * 4, at * 4 + 3)
      }
      x += Number(first)
    }
  }
  return { data, width, height: width }
}

const bytes = (text: string): number => Buffer.byteLength(text)

describe('the ticket as a QR code', () => {
  it.each(sampleIds)('of the sample %s is read byte for byte, umlauts included', async (id) => {
    const theCase = await sampleCases[id]()
    const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence }
    for (const language of languages) {
      const whole = ticket(session, { language, texts: checkTexts, advice: codeAdvice })
      const code = ticketCode(whole, language)
      expect(readQr(drawn(code))).toEqual(Buffer.from(code.text))
      if (language === 'de') expect(code.text).toMatch(/ä|ö|ü/)
      if (!code.shortened) expect(code.text).toBe(whole)
    }
  })

  it('holds all of a text that just fits, and says so where one byte more does not', () => {
    const fitting = `${'ä'.repeat(100)}\n${'x'.repeat(mostBytes - 201)}`
    const code = ticketCode(fitting, 'de')
    expect(code).toMatchObject({ text: fitting, shortened: false })
    expect(readQr(drawn(code))).toEqual(Buffer.from(fitting))
    const longer = ticketCode(`${fitting}x`, 'de')
    expect(longer.shortened).toBe(true)
    expect(longer.text).toBe(
      `${'ä'.repeat(100)}\n\nHier gekürzt, weil mehr nicht in den QR-Code passt. Die Belege stehen im Bericht.`
    )
  })

  it('keeps whole lines, and no heading without the lines that belong to it', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `- Beleg ${at}: ${'é'.repeat(8)}`)
    const { text } = ticketCode(['Titel', '', 'x'.repeat(1150), '', 'Belege:', ...lines].join('\n'), 'en')
    expect(text).toBe(
      `Titel\n\n${'x'.repeat(1150)}\n\nShortened here, because no more fits into the QR code. The evidence is in the report.`
    )
    const some = ticketCode(['Titel', '', 'Belege:', ...lines, ...lines].join('\n'), 'en').text
    expect(some).toContain('Belege:\n- Beleg 0')
    expect(some.split('\n').filter((line) => line.startsWith('- ') && !lines.includes(line))).toEqual([])
  })

  it('cuts one endless line between two characters', () => {
    const { text } = ticketCode('😀'.repeat(5_000), 'de')
    expect(bytes(text)).toBeLessThanOrEqual(mostBytes)
    expect(text).toMatch(/^(?:😀){200,}…\n\nHier gekürzt/u)
  })

  it('never begins with what a phone would open, whatever a log contains', () => {
    const session = { diagnosis: diagnose(hostileCase, '0.1.0'), evidence: hostileCase.evidence }
    for (const language of languages) {
      const code = ticketCode(ticket(session, { language, texts: checkTexts, advice: codeAdvice }), language)
      expect(code.text).toMatch(/^SUP Doctor 0\.1\.0: /)
      expect(readQr(drawn(code))).toEqual(Buffer.from(code.text))
    }
  })

  it('is of its own text, however many were drawn before and in whatever order they are asked for again', () => {
    const texts = Array.from({ length: 20 }, (_, at) => `Ticket ${at}`)
    for (const text of [...texts, ...texts.toReversed(), ...texts]) {
      expect(readQr(drawn(ticketCode(text, 'en')))).toEqual(Buffer.from(text))
    }
  })
})
