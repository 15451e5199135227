import { fstatSync } from 'node:fs'
import { stateFolder } from '../node/program.ts'
import { holds, idOf, type Place } from './output-paths.ts'

/** Which of its two outputs the shell redirects into a file or folder that the command reads. */
export interface Redirections {
  readonly out: boolean
  readonly err: boolean
}

/** Options whose value is a file that is written, or no file. */
const notRead = new Set(
  'json pdf html csv save ledger lang wsus proxy timeout marker watch port'.split(' ').map((name) => `--${name}`)
)

/**
 * Asked before the arguments are understood, because what is wrong with them would be said in an output, too. Both are
 * false for a redirection that has emptied its file already (`>`), which is nothing to be saved any more.
 */
export function redirectedIntoInput(args: readonly string[]): Redirections {
  const [command, ...rest] = args
  const named = rest.filter((argument, at) => !argument.startsWith('-') && !notRead.has(rest[at - 1] ?? ''))
  const inputs = command === 'support' ? [stateFolder()] : named
  const isInput = (output: 1 | 2): boolean => {
    const place = fileBehind(output)
    return place !== null && inputs.some((input) => holds(input, place))
  }
  return { out: isInput(1), err: isInput(2) }
}

/** Null where the output is no file, or holds nothing yet. */
function fileBehind(output: 1 | 2): Place | null {
  try {
    const about = fstatSync(output, { bigint: true })
    if (!about.isFile() || about.size === 0n) return null
    return { id: idOf(about), path: null, exists: true, hasOtherNames: true }
  } catch {
    return null // closed
  }
}
