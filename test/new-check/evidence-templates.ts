/** One list of lines until somebody says what they mean; the role is the one that hides most. */
export function schemaFile(name: string): string {
  return `import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** ___ */
export const ${name} = v.strictObject({ lines: v.array(personal('text')) })
`
}

/** Accepts no text, so that every other text stays what it was. */
export function evidenceReaderFile(id: string, reader: string): string {
  return `import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { consoleLines } from './console-lines.ts'

const mark = '___'

/** Parses ___. Returns null for any other text; never throws. */
export function ${reader}(text: string): EvidenceValue<'${id}'> | null {
  const lines = consoleLines(text).flatMap(({ text: line }) => (line.startsWith(mark) ? [line] : []))
  return lines.length === 0 ? null : { lines }
}
`
}

/** Red until it holds a real-looking output. */
export function readerTestFile(id: string, reader: string): string {
  return `import { describe, expect, it } from 'vitest'
import { ${reader} } from '../../src-main/readers/console/${id}.ts'
import { growth } from '../growth.ts'

/** As the program prints it. */
const output = ''

describe('${id}', () => {
  it('is read from what the program prints', () => {
    expect(${reader}(output)).toEqual({ lines: [] })
  })

  it('is read in proportion to the length, whatever the text is', () => {
    expect(growth((times) => (output + ' : ').repeat(2_000 * times), ${reader})).toMatchObject({ linear: true })
  })

  it('is not found in another text', () => {
    expect(${reader}('Windows IP Configuration')).toBeNull()
  })
})
`
}
