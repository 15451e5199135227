import type { Page } from '@playwright/test'

/** What the preload gives the page; looser than the page's own type, because a page can say anything. */
export interface Bridged {
  readonly supDoctor: {
    invoke(channel: string, args: unknown): Promise<unknown>
    subscribe(listener: (progress: unknown) => void): () => void
    openPaths(files: unknown, fromFolder: unknown, choice: unknown): Promise<unknown>
  }
}

/** One call over the bridge: its answer as JSON, or the refusal. */
export async function askBridge(page: Page, channel: string, args: unknown): Promise<string> {
  return await page.evaluate(
    async ([name, values]) => {
      try {
        return JSON.stringify(await (window as unknown as Bridged).supDoctor.invoke(name, values))
      } catch (error) {
        return String(error)
      }
    },
    [channel, args] as const
  )
}

/** What a page in a window can see of the program; anything more than the bridge would be too much. */
export async function seenByPage(page: Page): Promise<unknown> {
  return await page.evaluate(() => {
    const names = [
      'require',
      'process',
      'Buffer',
      'module',
      'exports',
      'global',
      '__dirname',
      'ipcRenderer',
      'electron'
    ]
    const api = (window as unknown as Bridged).supDoctor
    return {
      ofNode: names.filter((name) => name in window),
      bridge: Object.entries(api).map(([name, value]) => `${name}: ${typeof value}`),
      prototype: Object.getPrototypeOf(api) === Object.prototype ? 'of the page' : 'foreign',
      replaceable: Reflect.set(window, 'supDoctor', 'mine')
    }
  })
}

export const onlyTheBridge = {
  ofNode: [],
  bridge: ['invoke: function', 'subscribe: function', 'openPaths: function'],
  prototype: 'of the page',
  replaceable: false
}

/** Saves what a click offers, where the browser itself keeps downloads. */
export function downloadedIn(page: Page): (click: () => Promise<void>) => Promise<string> {
  return async (click) => {
    const started = page.waitForEvent('download')
    await click()
    return await (await started).path()
  }
}
