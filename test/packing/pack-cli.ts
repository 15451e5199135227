import { copyFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeSingleProgram, thisNode } from './single-program.ts'
import { windowsNode } from './windows-node.ts'

/** `npm run pack:cli`: one `sup-doctor-cli.exe` for Windows x64 that needs nothing beside it. Not signed. */
const output = join(import.meta.dirname, '../../dist/cli/sup-doctor-cli.exe')
const node = windowsNode()
await makeSingleProgram(output, thisNode(node))
// the list of what others made says that it is there
copyFileSync(join(dirname(dirname(node)), 'LICENSE'), join(dirname(output), 'LICENSE.node.txt'))
console.log(`${output} (${Math.round(statSync(output).size / 1024 / 1024)} MB, not signed)`)
