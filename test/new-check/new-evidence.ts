import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sides, type Side } from '../../src-main/contract/check.ts'
import { afterLast } from './after-last.ts'
import { evidenceReaderFile, readerTestFile, schemaFile } from './evidence-templates.ts'
import { camelCase, isKebabCase } from './names.ts'
import { writeFormatted, type Written } from './write-formatted.ts'

export function isSide(text: string): text is Side {
  return sides.some((side) => side === text)
}

/** What the evidence is called in the wizard and in the report. */
export interface EvidenceNames {
  readonly de: string
  readonly en: string
}

/**
 * Writes and registers evidence of pasted or dropped text, whose reader accepts no text until somebody fills it in.
 * `owner` is the team that can supply it. Writes nothing where it refuses.
 */
export async function newEvidence(root: string, id: string, owner: Side, names: EvidenceNames): Promise<Written> {
  if (!isKebabCase(id)) {
    return { ok: false, why: `“${id}” is not an id: lower-case words joined by “-”, such as application-pools.` }
  }
  const source = join(root, 'src-main')
  const schema = join(source, 'contract/evidence', `${id}.ts`)
  if (existsSync(schema)) return { ok: false, why: `${id} exists already.` }
  const name = camelCase(id)
  const reader = `read${name[0]?.toUpperCase()}${name.slice(1)}`
  const files = new Map([
    [schema, schemaFile(name)],
    [join(source, 'readers/console', `${id}.ts`), evidenceReaderFile(id, reader)],
    [join(root, 'test/readers', `${id}.test.ts`), readerTestFile(id, reader)]
  ])
  const change = async (path: string, work: (text: string) => string): Promise<void> => {
    files.set(join(source, path), work(await readFile(join(source, path), 'utf8')))
  }
  await change('contract/evidence/index.ts', (text) =>
    afterLast(
      afterLast(text, /^import \{.+\} from '\.\/[\w-]+\.ts'$/, `import { ${name} } from './${id}.ts'`),
      /^ {2}'[\w-]+': \w+,?$/,
      `  '${id}': ${name},`
    )
  )
  await change('contract/input-kind.ts', (text) => afterLast(text, /^ {2}'server-log',?$/, `  '${id}',`))
  await change('knowledge/evidence-owner.ts', (text) =>
    afterLast(text, /^ {2}'[\w-]+': '\w+',?$/, `  '${id}': '${owner}',`)
  )
  await change('presentation/evidence-rows/evidence-rows.ts', (text) =>
    afterLast(
      text.includes('{ probesText }')
        ? text
        : afterLast(
            text,
            /^import .+ from '\.\/[\w-]+\.ts'$/,
            `import { probesText } from '../../text/probes.text.ts'`
          ),
      /^ {2}'[\w-]+': \w+,?$/,
      `  '${id}': ({ lines }, language) => lines.map((value) => ({ what: probesText[language]['${id}'].name, value })),`
    )
  )
  await change('text/input-kinds.text.ts', (text) =>
    inEachLanguage(text, (half, language) =>
      afterLast(half, /^ {2}'server-log': /, `  '${id}': ${JSON.stringify(names[language])},`)
    )
  )
  await change('text/probes.text.ts', (text) =>
    inEachLanguage(text, (half, language) =>
      afterLast(half, /^ {2}\},?$/, `  '${id}': { name: ${JSON.stringify(names[language])}, fetch: '___' },`)
    )
  )
  await change('import/text-recognisers.ts', (text) =>
    afterLast(
      afterLast(
        text,
        /^import \{ read\w+ \} from '\.\.\/readers\/console\//,
        `import { ${reader} } from '../readers/console/${id}.ts'`
      ),
      /^ {2}\{ kind: 'account-proxy'/,
      `  { kind: '${id}', read: ({ text }) => contentOf('${id}', ${reader}(text)) },`
    )
  )
  return writeFormatted(files)
}

/** Both languages stand in one file, German first. */
function inEachLanguage(text: string, work: (half: string, language: 'de' | 'en') => string): string {
  const at = text.search(/^const en\b/m)
  return at < 0 ? text : work(text.slice(0, at), 'de') + work(text.slice(at), 'en')
}
