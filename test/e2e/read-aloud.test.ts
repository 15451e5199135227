import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { accessibleNodes } from './accessible-nodes.ts'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { check, goTo, stepPages } from './wizard-page.ts'

/**
 * What a screen reader says of each page, in its order: landmarks, headings, controls and pictures by role and name. With UPDATE_EXPECTED=1
 * the lists are written anew; read the difference before keeping it.
 */
const folder = join(import.meta.dirname, 'read-aloud')
const said = new Set([
  ...['banner', 'navigation', 'main', 'region', 'form', 'group', 'list', 'table', 'heading', 'status', 'img', 'image'],
  ...['link', 'button', 'checkbox', 'radio', 'textbox', 'combobox', 'DisclosureTriangle', 'columnheader', 'rowheader']
])

async function outline(page: Page): Promise<string> {
  const nodes = await accessibleNodes(page)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const visit = (id: string, depth: number): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const role = String(node.role?.value ?? '')
    // how many checks a filter leaves changes with every new one
    const name = String(node.name?.value ?? '')
      .trim()
      .replace(/(?<=\p{L}) \d+$/u, ' …')
    const heard = !node.ignored && said.has(role) && (name !== '' || role === 'main' || role === 'banner')
    if (heard) {
      const level: unknown = node.properties?.find((property) => property.name === 'level')?.value.value
      lines.push(`${'  '.repeat(depth)}${role}${typeof level === 'number' ? ` ${level}` : ''} ${name}`.trimEnd())
    }
    node.childIds?.forEach((child) => visit(child, depth + (heard ? 1 : 0)))
  }
  const [root] = nodes
  if (root !== undefined) visit(root.nodeId, 0)
  return `${lines.join('\n')}\n`
}

for (const [language, locale] of [
  ['de', 'de-DE'],
  ['en', 'en-GB']
] as const) {
  test(`every page is read aloud as it was, in ${language}`, async ({ browser }) => {
    const served = await serveCase(proxyCase)
    const page = await browser.newPage({ locale })
    const pages: [string, string][] = []
    await page.goto(served.url)
    await page.locator('h1').waitFor()
    pages.push(['start', await outline(page)])
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    pages.push(['shortcuts', await outline(page)])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.locator('#code').fill('407')
    await page.locator('[aria-live=polite] button').first().waitFor()
    pages.push(['code', await outline(page)])
    await page.keyboard.press('Escape')
    await check(page)
    for (const where of stepPages) {
      await goTo(page, where)
      pages.push([where, await outline(page)])
    }
    await page.close()
    await served.close()
    const now = pages.map(([name, text]) => `# ${name}\n${text}`).join('\n')
    const file = join(folder, `${language}.txt`)
    if (process.env['UPDATE_EXPECTED'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, now)
    }
    expect(now).toBe(readFileSync(file, 'utf8'))
  })
}
