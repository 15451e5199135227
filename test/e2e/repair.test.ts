import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { proxyCase } from './cases.ts'
import { fixturePorts } from './fixture-ports.ts'
import { registry } from './fake-registry.ts'
import { axeFindings, check, complaints, goTo } from './wizard-page.ts'

for (const obeys of [true, false]) {
  test(`a change is shown, asked for, ${obeys ? 'made and undone' : 'and reported when it had no effect'}`, async ({
    page
  }) => {
    const service = createService({ ...fixturePorts(proxyCase), repairs: registry(obeys) })
    const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
    const heard = complaints(page)
    await page.goto(served.url)
    await check(page)
    await goTo(page, 'proxy')
    const panel = page.getByRole('region', { name: 'Von SUP Doctor ausführen lassen' })
    await expect(panel).toContainText('netsh winhttp reset proxy')
    const make = panel.getByRole('button', { name: 'Ausführen und prüfen' }).last()
    await expect(make).toBeDisabled()
    await panel
      .getByLabel(/^Ja, diese Änderung/)
      .last()
      .check()
    expect(await axeFindings(page)).toEqual([])
    await make.click()
    const heading = obeys ? /zurücksetzen: ausgeführt und bestätigt/ : /aber ohne Wirkung/
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible()
    await expect(panel).toContainText('Befund nachher')
    await panel.getByRole('button', { name: 'Rückgängig machen' }).click()
    await expect(panel.getByRole('heading', { name: /rückgängig gemacht und bestätigt/ })).toBeVisible()
    expect(heard).toEqual([])
    await served.close()
  })
}
