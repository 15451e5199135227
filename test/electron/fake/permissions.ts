import type { Browser } from '@playwright/test'
import type { Permissions } from './contract.ts'

/** Chromium's description for each of Electron's permission names. */
const descriptors: Readonly<Record<string, readonly { name: string; [more: string]: unknown }[]>> = {
  'clipboard-read': [{ name: 'clipboard-read', allowWithoutSanitization: true }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write', allowWithoutSanitization: false }],
  geolocation: [{ name: 'geolocation' }],
  'idle-detection': [{ name: 'idle-detection' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi', sysex: false }],
  midiSysex: [{ name: 'midi', sysex: true }],
  notifications: [{ name: 'notifications' }],
  'storage-access': [{ name: 'storage-access' }],
  'window-management': [{ name: 'window-management' }]
}

/**
 * DevTools cannot hold a page's request until somebody has decided. So the handlers are asked about each permission once,
 * when the window is made, and Chromium gets their answers beforehand; the page then really asks Chromium.
 */
export async function tellPermissions(
  browser: Browser,
  browserContextId: string,
  permissions: Permissions
): Promise<void> {
  // Chromium forgets all of it when this session is detached; it ends with the browser.
  const session = await browser.newBrowserCDPSession()
  for (const [name, { requested, checked }] of Object.entries(permissions)) {
    for (const permission of descriptors[name] ?? []) {
      const setting = requested && checked ? 'granted' : 'denied'
      await session.send('Browser.setPermission', { permission, setting, browserContextId })
    }
  }
}
