import { statSync } from 'node:fs'
import { join } from 'node:path'
import { makeSingleProgram, thisNode } from './single-program.ts'
import { sameNodeHere, windowsNode } from './windows-node.ts'

/** `npm run pack:cli [file]`: one `sup-doctor-cli.exe` for Windows x64 that needs nothing beside it. Not signed. */
const output = process.argv[2] ?? join(import.meta.dirname, '../../dist/cli/sup-doctor-cli.exe')
await makeSingleProgram(output, thisNode(windowsNode(), sameNodeHere()))
console.log(`${output} (${Math.round(statSync(output).size / 1024 / 1024)} MB, not signed)`)
