import { expect, test } from '@playwright/test'
import { accessibleNodes } from './accessible-nodes.ts'
import { controlCases, onEveryPage } from './every-page.ts'
import { focusRound } from './focus-round.ts'
import { serveCase } from './wizard-host.ts'

/** What a screen reader stops at and has to call something. */
const named = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'spinbutton', 'checkbox', 'radio', 'combobox', 'listbox', 'option'],
  ...['DisclosureTriangle', 'progressbar', 'ProgressIndicator', 'image', 'navigation', 'region', 'table']
])

for (const [name, theCase] of controlCases) {
  test(`${name}: every control, picture and table has a name, and whatever has the focus shows it`, async ({
    page
  }) => {
    const served = await serveCase(await theCase())
    await onEveryPage(page, served, async (where) => {
      const nodes = await accessibleNodes(page)
      const seen = nodes
        .filter((node) => !node.ignored)
        .map((node) => ({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? '').trim()
        }))
      const controls = seen.filter(({ role }) => named.has(role))
      expect(controls.length, where).toBeGreaterThan(5)
      expect(
        controls.filter((control) => control.name === ''),
        where
      ).toEqual([])
      expect(
        seen.filter(({ role, name: heading }) => role === 'heading' && heading !== '').length,
        where
      ).toBeGreaterThan(0)
      const stops = await focusRound(page)
      expect(stops.length, where).toBeGreaterThan(8)
      expect(
        stops.filter(({ isRinged }) => !isRinged).map(({ what }) => what),
        where
      ).toEqual([])
    })
    await served.close()
  })
}
