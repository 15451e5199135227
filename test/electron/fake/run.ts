import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * Runs the built main.js under plain Node with the fake Electron in place of Electron. Started by start.ts.
 * Without the hook the npm package `electron` would be loaded, which under Node begins to download the real program.
 */
const fakeElectron = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: fakeElectron, shortCircuit: true }
      : next(specifier, context)
})

// The test is the only user of this process; without it there is nobody to serve.
process.once('disconnect', () => process.exit(1))

const [main = ''] = process.argv.slice(2)
// outside Windows, administrator rights are those of root; whoever runs the tests may be root, too
const uid = process.env['FAKE_RIGHTS'] === 'administrator' ? 0 : 1000
if (process.getuid !== undefined) process.getuid = () => uid
const { app } = await import('./app.ts')
await import(pathToFileURL(main).href)
// As in Electron, the program becomes ready only after its main module has been evaluated.
app.becomeReady()
