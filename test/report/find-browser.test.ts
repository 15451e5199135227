import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'

const windows = {
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  ProgramFiles: 'C:\\Program Files',
  LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local'
}
const edge86 = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const edge64 = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
const ownChrome = 'C:\\Users\\kim\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

describe('finding a browser', () => {
  it.each<[string, NodeJS.Platform, Record<string, string>, string[], string | null]>([
    ['Edge where Windows puts it', 'win32', windows, [edge86, chrome], edge86],
    ['Edge before Chrome', 'win32', windows, [chrome, edge64], edge64],
    ['a Chrome of the user alone', 'win32', windows, [ownChrome], ownChrome],
    ['nothing on a bare Windows', 'win32', windows, [], null],
    ['nothing without folders to look in', 'win32', {}, [edge86], null],
    [
      'no relative folder',
      'win32',
      { ProgramFiles: 'Programs' },
      ['Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
      null
    ],
    ['the wished one on Windows', 'win32', { ...windows, SUP_DOCTOR_BROWSER: chrome }, [edge86, chrome], chrome],
    ['Chromium on Linux', 'linux', {}, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'Edge before Chromium on Linux',
      'linux',
      {},
      ['/usr/bin/chromium', '/usr/bin/microsoft-edge'],
      '/usr/bin/microsoft-edge'
    ],
    ['the wished one on Linux', 'linux', { SUP_DOCTOR_BROWSER: '/opt/b' }, ['/opt/b', '/usr/bin/chromium'], '/opt/b'],
    [
      'no wished one that is missing',
      'linux',
      { SUP_DOCTOR_BROWSER: '/opt/b' },
      ['/usr/bin/chromium'],
      '/usr/bin/chromium'
    ],
    [
      'no wished one that is relative',
      'linux',
      { SUP_DOCTOR_BROWSER: 'b' },
      ['b', '/usr/bin/chromium'],
      '/usr/bin/chromium'
    ],
    ['nothing from PATH', 'linux', { PATH: '/home/kim/bin' }, ['/home/kim/bin/chromium'], null],
    ['Chrome on a Mac', 'darwin', {}, [mac], mac]
  ])('takes %s', (_what, platform, env, present, expected) => {
    expect(findBrowser(env, (path) => present.includes(path), platform)).toBe(expected)
  })
})
