import { sides } from '../../src-main/contract/check.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import { languages } from '../../src-main/contract/text.ts'
import { renderFleetPage } from '../../src-main/fleet/fleet-page.ts'
import { RollUp } from '../../src-main/fleet/roll-up.ts'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { printWithBrowser } from '../../src-main/hosts/print/print-with-browser.ts'
import { clientNumber, line, signIn } from './some-lines.ts'

const programs = ['/usr/bin/pdfinfo', '/usr/bin/pdftotext']
const present = findBrowser(process.env, existsSync) !== null && programs.every(existsSync)
const required = process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

/** Every group has more rows than the page shows, with long names and large numbers. */
function crowded() {
  const rollUp = new RollUp()
  const errors = ['arguments', 'input', 'cancelled', 'internal'] as const

  for (let at = 0; at < 4000; at++) {
    const text = line({
      ...(at % 9 === 0 ? { state: 'failed', error: errors[at % 4] ?? null } : signIn),
      ...(at % 9 === 0 ? {} : { cause: checks[at % checks.length]?.id ?? null, side: sides[at % 4] ?? null }),
      failover: 'due',
      sup: `https://${'update-server-with-a-name-'.repeat(9)}${at % 20}.example.com:8531`,
      subnets: [`2001:db8:ffff:${(4096 + (at % 30)).toString(16)}::/64`],
      build: `10.0.${20_000 + (at % 12)}`,
      client: clientNumber(at),
      sus: clientNumber(at % 50)
    })
    rollUp.read(text, 'a.txt', at + 1)
  }
  return rollUp.summary('1.0.0')
}

describe.runIf(present || required)('the printed roll-up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(languages)('is one page of A4 in %s, however much there is', async (language) => {
    const printed = await printWithBrowser(renderFleetPage(crowded(), language, { fontsCss: fontsCss() }))
    if (!printed.ok) throw new Error(`${printed.reason}: ${printed.detail}`)
    const file = join(folder, `${language}.pdf`)
    writeFileSync(file, printed.pdf)
    const info = execFileSync('/usr/bin/pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Pages: +1\n/)
    expect(info).toMatch(/Page size: .*\(A4\)/)
    const text = execFileSync('/usr/bin/pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    expect(text).toContain(language === 'de' ? '4.000 Clients' : '4,000 clients')
  })
})
