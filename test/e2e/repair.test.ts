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

for (const [offered, how] of [
  [true, 'by a button, where the window can restart with them'],
  [false, 'in words, where it cannot']
] as const) {
  test(`administrator rights that a change needs are asked for ${how}`, async ({ page }) => {
    const evidence = proxyCase.evidence.map((envelope) =>
      envelope.probe === 'client' && envelope.status === 'collected'
        ? { ...envelope, value: { ...envelope.value, elevated: false } }
        : envelope
    )
    let restarts = 0
    const restart = async () => (restarts += 1) > 0
    const elevation = offered ? { isElevated: async () => false, restart } : null
    const ports = { ...fixturePorts({ ...proxyCase, evidence }), repairs: registry(true), elevation }
    const served = await serve(join(import.meta.dirname, '../../out/renderer'), createService(ports))
    await page.goto(served.url)
    await check(page)
    await goTo(page, 'proxy')
    const panel = page.getByRole('region', { name: 'Von SUP Doctor ausführen lassen' })
    await expect(panel.getByText('Dafür sind Administratorrechte nötig').first()).toBeVisible()
    const button = panel.getByRole('button', { name: 'Als Administrator neu starten' }).first()
    await expect(button).toHaveCount(offered ? 1 : 0)
    if (offered) await button.click()
    await expect.poll(() => restarts).toBe(offered ? 1 : 0)
    expect(await axeFindings(page)).toEqual([])
    await served.close()
  })
}

test('a window with administrator rights offers to choose files, because nothing can be dropped there', async ({
  page
}) => {
  const elevation = { isElevated: async () => true, restart: async () => false }
  const service = createService({ ...fixturePorts(proxyCase), elevation })
  const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
  await page.goto(served.url)
  await expect(page.getByText('Mit Administratorrechten lässt Windows nichts hineinziehen')).toBeVisible()
  await expect(page.getByText('Dateien wählen …')).toBeVisible()
  await served.close()
})
