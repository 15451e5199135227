import { join } from 'node:path'
import { packAroundStandIn } from './pack.ts'

/** `npm run pack:dry`: what a release does, as far as it goes without Electron, Windows and a certificate. */
const output = join(import.meta.dirname, '../../dist/dry-run')
packAroundStandIn(output, 'zip', 'x64')
packAroundStandIn(output, 'dir', 'arm64')
console.log(`Packed around a stand-in, which does not start: ${output}`)
