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
    // said once, the gentler one recommended, the other folded
    await expect(page.getByText('netsh winhttp set proxy', { exact: false }).filter({ visible: true })).toHaveCount(1)
    await expect(
      panel.getByRole('heading', { name: 'Update-Server in die Ausnahmeliste aufnehmen empfohlen' })
    ).toBeVisible()
    await panel.getByText('Eine andere Änderung').click()
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
    const undo = panel.getByRole('button', { name: 'Rückgängig machen' })
    if (obeys) {
      await undo.click()
      await expect(panel.getByRole('heading', { name: /rückgängig gemacht und bestätigt/ })).toBeVisible()
    }
    // nothing to put back where nothing changed
    await expect(undo).toHaveCount(0)
    expect(heard).toEqual([])
    await served.close()
  })
}
