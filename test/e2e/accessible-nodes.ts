import type { CDPSession, Page } from '@playwright/test'

type Nodes = Awaited<ReturnType<typeof fullTree>>['nodes']

/** The page as Chromium hands it to a screen reader. */
export async function accessibleNodes(page: Page): Promise<Nodes> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await fullTree(session)
  await session.detach()
  return nodes
}

async function fullTree(session: CDPSession) {
  return await session.send('Accessibility.getFullAXTree')
}
