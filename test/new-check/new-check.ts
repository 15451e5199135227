import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stepIds, type StepId } from '../../src-main/contract/check.ts'
import { afterLast } from './after-last.ts'
import { camelCase, isKebabCase } from './names.ts'
import { checkFile, rowsFile, textFile } from './templates.ts'
import { writeFormatted, type Written } from './write-formatted.ts'

export function isStepId(text: string): text is StepId {
  return stepIds.some((step) => step === text)
}

/** Writes and registers a check that is not applicable until somebody fills it in. Writes nothing where it refuses. */
export async function newCheck(root: string, step: StepId, id: string): Promise<Written> {
  if (!isKebabCase(id))
    return { ok: false, why: `“${id}” is not an id: lower-case words joined by “-”, such as wsus-pool-stopped.` }
  const checks = join(root, 'src-main/checks')
  const taken = stepIds.find((stepId) => existsSync(join(checks, stepId, `${id}.ts`)))
  if (taken !== undefined) return { ok: false, why: `${id} exists already, in step ${taken}.` }
  const name = camelCase(id)
  const rows = join(root, 'test/checks')
  const files = new Map([
    [join(checks, step, `${id}.ts`), checkFile(step, id, name)],
    [join(checks, step, `${id}.text.ts`), textFile(id, name)],
    [join(rows, `${id}-rows.ts`), rowsFile(name)]
  ])
  const change = async (path: string, work: (text: string) => string): Promise<void> => {
    files.set(path, work(await readFile(path, 'utf8')))
  }
  for (const [list, suffix, value] of [
    ['index.ts', '.ts', name],
    ['texts.ts', '.text.ts', `${name}Text`]
  ] as const) {
    await change(join(checks, step, list), (text) => {
      const imported = afterLast(text, /^import \{ \w+ \} from '\.\//, `import { ${value} } from './${id}${suffix}'`)
      return afterLast(imported, /^ {2}'[\w-]+': \w+,?$/, `  '${id}': ${value},`)
    })
  }
  await change(join(rows, 'rows.ts'), (text) => {
    const imported = afterLast(text, /^import \{ \w+Rows \}/, `import { ${name}Rows } from './${id}-rows.ts'`)
    return afterLast(imported, /^ {2}\.\.\.\w+Rows,?$/, `  ...${name}Rows,`)
  })
  const known = idsOf(join(checks, step))
  await change(join(root, 'src-main/contract/check-ids.ts'), (text) => afterLast(text, quoted(known), `  '${id}',`))
  return writeFormatted(files)
}

/** The ids of a step are the names of its files. */
function idsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.text.ts'))
    .map((name) => name.slice(0, -'.text.ts'.length))
}

function quoted(ids: readonly string[]): RegExp {
  return new RegExp(`^ {2}'(?:${ids.join('|')})',?$`)
}
