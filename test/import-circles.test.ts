import { expect, test } from 'vitest'
import { sources } from './source-files.ts'

const all = [...sources('src-main'), ...sources('src-renderer')]

test('there is no circle of files', () => {
  const paths = new Set(all.map((source) => source.path))
  const edges = new Map(all.map(({ path, imports }) => [path, imports.filter((target) => paths.has(target))]))
  // takes away, again and again, what imports nothing that is left; a circle is what remains
  const left = new Set(paths)
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const path of left) if (!(edges.get(path) ?? []).some((target) => left.has(target))) left.delete(path)
  }
  const inCircle = [...left].filter((path) => (edges.get(path) ?? []).some((target) => left.has(target)))
  expect(inCircle).toEqual([])
})

test('the folders of the page import in one direction', () => {
  const order = ['text', 'host', 'view-models', 'state']
  const rankOf = (path: string): number =>
    path.startsWith('src-renderer/') ? order.indexOf(path.split('/')[1] ?? '') : -1
  const wrong = all.flatMap(({ path, imports }) =>
    rankOf(path) === -1
      ? []
      : imports.filter((target) => rankOf(target) > rankOf(path)).map((target) => `${path} → ${target}`)
  )
  expect(wrong).toEqual([])
})
