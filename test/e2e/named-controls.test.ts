import { expect, type Page, test } from '@playwright/test'
import { controlCases, onEveryPage } from './every-page.ts'
import { serveCase } from './wizard-host.ts'

/** What a screen reader stops at and has to call something. */
const named = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'spinbutton', 'checkbox', 'radio', 'combobox', 'listbox', 'option'],
  ...['DisclosureTriangle', 'progressbar', 'ProgressIndicator', 'image', 'navigation', 'region', 'table']
])

interface Seen {
  readonly role: string
  readonly name: string
}

/** The page as Chromium hands it to a screen reader. */
async function accessible(page: Page): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '').trim() }))
}

for (const [name, theCase] of controlCases) {
  test(`${name} has no control, picture or table without a name`, async ({ page }) => {
    const served = await serveCase(await theCase())
    await onEveryPage(page, served, async (where) => {
      const seen = await accessible(page)
      const controls = seen.filter((candidate) => named.has(candidate.role))
      expect(controls.length, where).toBeGreaterThan(5)
      expect(
        controls.filter((control) => control.name === ''),
        where
      ).toEqual([])
      expect(
        seen.filter((candidate) => candidate.role === 'heading' && candidate.name !== '').length,
        where
      ).toBeGreaterThan(0)
    })
    await served.close()
  })
}
