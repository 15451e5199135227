import { join } from 'node:path'
import { packAroundFakeElectron } from './pack.ts'

/** `npm run pack:dry`: what a release does, as far as it goes without Electron, Windows and a certificate. */
const output = join(import.meta.dirname, '../../dist/dry-run')
packAroundFakeElectron(output, 'zip', 'x64')
packAroundFakeElectron(output, 'dir', 'arm64')
console.log(`Packed around a fake, which does not start: ${output}`)
