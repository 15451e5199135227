import { expect, test } from 'vitest'
import { filePaths } from '../../src-main/hosts/electron/file-paths.ts'

const at = (path: string, webkitRelativePath = '') => ({ path, webkitRelativePath })
const paths = (files: readonly ReturnType<typeof at>[], fromFolder: boolean) =>
  filePaths(files, fromFolder, (file) => file.path)

test('files and dropped folders bring their own paths, each once', () => {
  const files = [at('C:\\a.log'), at('C:\\Windows\\Logs'), at('C:\\a.log')]
  expect(paths(files, false)).toEqual(['C:\\a.log', 'C:\\Windows\\Logs'])
})

test('the files of a picked folder bring the folder', () => {
  expect(paths([at('C:\\Windows\\Logs\\CBS\\CBS.log', 'Logs/CBS/CBS.log')], true)).toEqual(['C:\\Windows\\Logs'])
  expect(paths([at('/var/log/a.log', 'log/a.log'), at('/srv/b.log', 'srv/b.log')], true)).toEqual(['/var/log', '/srv'])
  expect(paths([at('C:\\Logs\\a.log', 'Logs/a.log')], true)).toEqual(['C:\\Logs'])
})

test('the files of a picked drive bring its root, with the folders below it once', () => {
  const files = [at('D:\\Logs\\a.log', 'Logs/a.log'), at('D:\\b.log', 'b.log')]
  expect(paths(files, true)).toEqual(['D:\\'])
})

test.each([
  ['no file at all', [], false],
  ['one that a page has made', [at('C:\\a.log'), at('')], false],
  ['a folder taken for files', [at('C:\\Logs\\a.log', 'Logs/a.log')], false],
  ['files taken for a folder', [at('C:\\Logs\\a.log')], true],
  ['a way that does not fit', [at('C:\\Logs\\a.log', 'Other/a.log')], true],
  ['a folder without its name', [at('C:\\Logs\\a.log', 'a.log')], true],
  ['half a name', [at('C:\\MyLogs\\a.log', 'Logs/a.log')], true]
] as const)('%s brings nothing', (_what, files, fromFolder) => {
  expect(paths(files, fromFolder)).toBeNull()
})
