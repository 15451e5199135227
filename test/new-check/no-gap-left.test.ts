import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What `new:evidence` leaves to be written stands as “___”; checks have a test of their own. */
it('no gap is left in what has been made by command', () => {
  const source = join(import.meta.dirname, '../../src-main')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/^checks[/\\]/.test(path)
  )
  expect(files.filter((path) => readFileSync(join(source, path), 'utf8').includes('___'))).toEqual([])
})
