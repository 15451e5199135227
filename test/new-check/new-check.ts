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
  const known = idsOf(join(checks, step))
  const inCode = known.map(camelCase)
  const rows = join(root, 'test/checks')
  const files = new Map([
    [join(checks, step, `${id}.ts`), checkFile(step, id, name)],
    [join(checks, step, `${id}.text.ts`), textFile(id, name)],
    [join(rows, `${id}-rows.ts`), rowsFile(name)]
  ])
  const change = async (path: string, work: (text: string) => string): Promise<void> => {
    files.set(path, work(await readFile(path, 'utf8')))
  }
  await change(join(checks, 'index.ts'), (text) => {
    const imported = afterLast(text, fromStep(step), `import { ${name} } from './${step}/${id}.ts'`)
    return afterLast(
      imported,
      entry(inCode),
      imported.includes(`: ${inCode[0]},`) ? `  '${id}': ${name},` : `  ${name},`
    )
  })
  await change(join(checks, 'texts.ts'), (text) => {
    const imported = afterLast(text, fromStep(step), `import { ${name}Text } from './${step}/${id}.text.ts'`)
    return afterLast(imported, entry(inCode.map((value) => `${value}Text`)), `  '${id}': ${name}Text,`)
  })
  await change(join(rows, 'rows.ts'), (text) => {
    const imported = afterLast(text, /^import \{ \w+Rows \}/, `import { ${name}Rows } from './${id}-rows.ts'`)
    return afterLast(imported, /^ {2}\.\.\.\w+Rows,?$/, `  ...${name}Rows,`)
  })
  const ids = join(root, 'src-main/contract/check-ids.ts')
  if (existsSync(ids)) await change(ids, (text) => afterLast(text, quoted(known), `  '${id}',`))
  return writeFormatted(files)
}

/** The ids of a step are the names of its files. */
function idsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.text.ts'))
    .map((name) => name.slice(0, -'.text.ts'.length))
}

function fromStep(step: StepId): RegExp {
  return new RegExp(`^import \\{ \\w+ \\} from '\\./${step}/`)
}

/** A line of a list or of a record, with one of these names as its value. */
function entry(names: readonly string[]): RegExp {
  return new RegExp(`^ {2}(?:'[\\w-]+': |\\w+: )?(?:${names.join('|')}),?$`)
}

function quoted(ids: readonly string[]): RegExp {
  return new RegExp(`^ {2}'(?:${ids.join('|')})',?$`)
}
