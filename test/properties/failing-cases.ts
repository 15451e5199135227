import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { decodeText } from '../../src-main/readers/text/text.ts'
import { judged } from '../situations/situation.ts'
import { filesOf, stories, type TextFiles } from './story-files.ts'

const cases = join(import.meta.dirname, '../cases')
/** Real logs and described situations, where they lie beside the repository. */
const shared = join(import.meta.dirname, '../../../shared')

function casesIn(folder: string): TextFiles[] {
  return foldersIn(folder).map((name) => textsIn(join(folder, name, 'input')))
}

/** Each file of the corpus is of another computer. */
function corpusFiles(): TextFiles[] {
  const corpus = join(shared, 'corpus')
  return foldersIn(corpus).flatMap((folder) =>
    Object.entries(textsIn(join(corpus, folder))).map(([name, text]) => ({ [name]: text }))
  )
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** The files of a folder as texts; what is none is left out. */
function textsIn(folder: string): TextFiles {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const text = bytes.includes(0) && bytes[0] !== 0xff ? undefined : decodeText(bytes)?.text.replace(/^\ufeff/, '')
    return text === undefined || text === '' ? [] : [[name, text] as const]
  })
  return Object.fromEntries(files)
}

/** The newest scan that counts failed: a success behind it may be another service's, or of a clock that was wrong. */
async function isFailing(files: TextFiles): Promise<boolean> {
  const { verdict, scanStory } = await judged(files)
  if (verdict.outcome === 'clear' || !scanStory.attempts.some(({ outcome }) => outcome === 'failed')) return false
  return verdict.outcome === 'found' || scanStory.attempts.at(-1)?.outcome === 'failed'
}

/** Written cases and real logs whose newest scan failed. */
export async function knownFailing(): Promise<readonly TextFiles[]> {
  const all = [...casesIn(cases), ...casesIn(join(shared, 'cases')), ...corpusFiles()]
  const failing = await Promise.all(all.map(isFailing))
  return all.filter((_, at) => failing[at])
}

/** Those, and generated ones: as many of each. */
export function failingCases(known: readonly TextFiles[]): fc.Arbitrary<TextFiles> {
  return fc.oneof(fc.constantFrom(...known), stories.map(filesOf))
}

const registry = /REG_(?:SZ|DWORD)|^\s*\[?HKEY_|^#Fields:/m

/** The names of the client's logs among the files: neither its registry nor logs of the server. */
export function logsIn(files: TextFiles): string[] {
  return Object.entries(files).flatMap(([name, text]) => (registry.test(text) ? [] : [name]))
}

export function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/)
}
