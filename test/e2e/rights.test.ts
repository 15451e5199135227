import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { proxyCase } from './cases.ts'
import { fixturePorts } from './fixture-ports.ts'
import { axeFindings } from './wizard-page.ts'

for (const [elevated, said] of [
  [true, 'mit Administratorrechten gestartet: Nichts entfällt'],
  [false, /ohne Administratorrechte gestartet: Die Proxyeinstellungen anderer Konten .* entfallen/],
  [null, 'Ohne Administratorrechte entfallen einzelne Prüfungen; der Befund nennt sie.']
] as const) {
  test(`the start page says what rights there are: ${String(elevated)}`, async ({ page }) => {
    const service = createService({
      ...fixturePorts(proxyCase),
      ...(elevated === null ? {} : { elevation: { isElevated: async () => elevated, restart: async () => true } })
    })
    const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
    await page.goto(served.url)
    await expect(page.locator('li.rights')).toHaveText(said)
    await expect(page.getByRole('button', { name: 'Als Administrator neu starten' })).toHaveCount(
      elevated === false ? 1 : 0
    )
    expect(await axeFindings(page)).toEqual([])
    await served.close()
  })
}
