import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = ['src-main', 'src-renderer', 'assets/probes'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|html|js)$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
      return { path, text: readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, '') }
    })
)
const using = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(300))

test.each([
  [
    'runs a shell',
    /(?<![.\w])exec(Sync)?\(|\bshell: *true|\bspawnSync\(|\bexecFileSync\(|\bcmd(\.exe)? \/c\b|windowsVerbatim/
  ],
  ['makes code out of text', /\beval\(|\bnew Function\(|\bFunction\(['"`]|\bset(Timeout|Interval)\( *['"`]|node:vm/],
  ['makes markup out of text', /\{@html\b|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser|srcdoc/],
  ['opens a window', /\bwindow\.open\(|target=['"]_blank|<iframe|<webview|<embed/],
  ['loads something from elsewhere', /\b(src|href)=['"]https?:|@import|importScripts\(/],
  [
    'turns a protection off',
    /rejectUnauthorized|NODE_TLS_REJECT|insecureHTTPParser|webSecurity: false|no-sandbox'\)|nodeIntegration: true|contextIsolation: false|sandbox: false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|webviewTag: true|openExternal|loadFile\(|unsafe-eval|ELECTRON_DISABLE_SECURITY/
  ]
])('nothing %s', (_what, pattern) => {
  const reasoned: readonly string[] = [
    // the report on the certificate is the point: it is looked at, and nothing is sent that matters
    'src-main/system/tls/handshake.ts'
  ]
  expect(using(pattern).filter((path) => !reasoned.includes(path))).toEqual([])
})

test('two bytes a character are read by Buffer in one place only, which keeps to whole units', () => {
  expect(using(/toString\(['"](?:ucs-?2|utf-?16)|\b(?:ucs2|utf16le)Slice\(|\btranscode\(/i)).toEqual([
    'src-main/redact/name-forms.ts'
  ])
})

test('every window says that it is isolated and sandboxed', () => {
  const makers = sources.filter(({ text }) => text.includes('new BrowserWindow('))
  expect(makers.map(({ path }) => path).sort()).toEqual([
    'src-main/hosts/electron/print.ts',
    'src-main/hosts/electron/window.ts'
  ])
  for (const { text } of makers)
    for (const word of ['sandbox: true', 'contextIsolation: true']) expect(text).toContain(word)
  expect(using(/app\.enableSandbox\(\)/)).toEqual(['src-main/hosts/electron/main.ts'])
  expect(using(/will-attach-webview', \(event\) => event\.preventDefault\(\)/)).toEqual([
    'src-main/hosts/electron/security.ts'
  ])
})

test('programs are started in these places only', () => {
  expect(using(/node:child_process/).sort()).toEqual([
    'src-main/hosts/launch/fetch-electron.ts',
    'src-main/hosts/launch/open-browser.ts',
    'src-main/hosts/launch/start.ts',
    'src-main/hosts/print/run-bounded.ts',
    'src-main/system/program.ts',
    'src-main/system/registry/hidden-cscript.ts'
  ])
})

test('no program is started by its bare name', () => {
  const bare = /\b(spawn|execFile|runProgram|runBounded)\( *['"`](?!\/)/
  expect(using(bare)).toEqual([])
  for (const { path, text } of sources.filter(({ path }) => path.startsWith('src-main'))) {
    const lines = text.split('\n').filter((line) => /['"`][\w-]+\.exe['"`]/.test(line))
    const odd = lines.filter(
      (line) =>
        !/System32|readonly program:|program: '(netsh|sc)\.exe'|program === 'sc\.exe'|'reg\.exe'|'electron\.exe'/.test(
          line
        )
    )
    expect({ path, odd: odd.filter((line) => /spawn|execFile|runProgram|join\(/.test(line)) }).toEqual({
      path,
      odd: []
    })
  }
})

test('only one place believes a variable about where Windows is', () => {
  expect(using(/env(\[['"]|\.)(SystemRoot|windir|ComSpec|PATH)\b/i)).toEqual(['src-main/system/system-root.ts'])
})
