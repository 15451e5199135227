import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * Runs the built main.js under plain Node with the stand-in in place of Electron. Started by start-stand-in.ts.
 * Without the hook the npm package `electron` would be loaded, which under Node begins to download the real program.
 */
const standIn = new URL('./electron-stand-in.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context)
})

// The test is the only user of this process; without it there is nobody to serve.
process.once('disconnect', () => process.exit(1))

const [main = ''] = process.argv.slice(2)
const { app } = await import('./stand-in-app.ts')
await import(pathToFileURL(main).href)
// As in Electron, the program becomes ready only after its main module has been evaluated.
app.becomeReady()
