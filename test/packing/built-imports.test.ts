import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { builtInsByCall } from '../../electron.config.ts'

const folder = join(import.meta.dirname, '../../out/main')
const built = existsSync(join(folder, 'cli.js'))

function importsOf(code: string): string[] {
  const { staticImports, staticExports } = parseSync('chunk.js', code).module
  const requests = [...staticImports, ...staticExports.flatMap((staticExport) => staticExport.entries)].map(
    (staticImport) => staticImport.moduleRequest
  )
  return requests.flatMap((request) => (request === null ? [] : [request.value]))
}

describe.skipIf(!built && process.env['SUP_DOCTOR_REQUIRE_ALL'] !== '1')('what is built', () => {
  const files = built ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const chunks = files.filter((file) => file.endsWith('.js'))

  it('is there', () => {
    expect(chunks).toEqual(expect.arrayContaining(['cli.js', 'main.js', 'start.js']))
  })
  it.each(chunks)('imports nothing but other chunks, and Electron in its main program: %s', (chunk) => {
    const strange = importsOf(readFileSync(join(folder, chunk), 'utf8')).filter((text) => !/^\.\.?\/[^/]/.test(text))
    expect(strange).toEqual(chunk === 'main.js' ? ['electron'] : [])
  })
})

describe('Node’s own modules', () => {
  const source = `#!/usr/bin/env node
import whole, { sep, 'join' as together } from 'node:path'
import * as all from 'node:os'
import { default as again } from 'node:path'
import 'node:fs'
export const answer = [whole.join === together, whole === again, sep.length, typeof all.homedir, early()]
function early() { return typeof all.tmpdir }
`
  const id = '\0source'
  const given = {
    name: 'given',
    resolveId: (name: string) => (name === id ? id : null),
    load: (name: string) => (name === id ? source : null)
  }
  it('are the same by a call', async () => {
    const ssr = { noExternal: true } as const
    const made = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [given, builtInsByCall],
      ssr,
      build: { ssr: true, write: false, minify: true, rolldownOptions: { input: id } }
    })
    const [chunk] = 'output' in made ? made.output : []
    const code = chunk?.type === 'chunk' ? chunk.code : ''
    expect(importsOf(code)).toEqual([])
    expect(code.startsWith('#!')).toBe(true)
    const { answer } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { answer: unknown }
    expect(answer).toEqual([true, true, 1, 'function', 'function'])
  })
})
