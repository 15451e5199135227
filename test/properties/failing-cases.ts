import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { decodeText } from '../../src-main/readers/text/text.ts'
import { judged } from '../situations/situation.ts'
import { filesOf, stories, type TextFiles } from './story-files.ts'

const cases = join(import.meta.dirname, '../cases')
/** Real logs, where they lie beside the repository. */
const corpus = join(import.meta.dirname, '../../../shared/corpus')
const logFolders = ['configmgr', 'windowsupdate-classic', 'windowsupdate-etl'] as const

function goldenCases(): TextFiles[] {
  return readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => textsIn(join(cases, name, 'input')))
}

function corpusFiles(): TextFiles[] {
  if (!existsSync(corpus)) return []
  return logFolders.flatMap((folder) =>
    Object.entries(textsIn(join(corpus, folder))).map(([name, text]) => ({ [name]: text }))
  )
}

/** The files of a folder as texts; what is none is left out. */
function textsIn(folder: string): TextFiles {
  const files = readdirSync(folder).flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const text = bytes.includes(0) && bytes[0] !== 0xff ? undefined : decodeText(bytes)?.text.replace(/^\ufeff/, '')
    return text === undefined || text === '' ? [] : [[name, text] as const]
  })
  return Object.fromEntries(files)
}

async function isFailing(files: TextFiles): Promise<boolean> {
  const { verdict, scanStory } = await judged(files)
  return verdict.outcome !== 'clear' && scanStory.attempts.at(-1)?.outcome === 'failed'
}

/** Written cases and real logs whose newest scan failed. */
export async function knownFailing(): Promise<readonly TextFiles[]> {
  const all = [...goldenCases(), ...corpusFiles()]
  const failing = await Promise.all(all.map(isFailing))
  return all.filter((_, at) => failing[at])
}

/** Those, and generated ones: as many of each. */
export function failingCases(known: readonly TextFiles[]): fc.Arbitrary<TextFiles> {
  return fc.oneof(fc.constantFrom(...known), stories.map(filesOf))
}

/** The names of the logs among the files. */
export function logsIn(files: TextFiles): string[] {
  return Object.keys(files).filter((name) => !/\.reg$|policy|query|proxy|u_ex|httperr/i.test(name))
}

export function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/)
}
