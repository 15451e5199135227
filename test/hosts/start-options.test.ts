import { expect, test } from 'vitest'
import { startOptions } from '../../src-main/hosts/launch/start-options.ts'

test('starts in a window, on a free port, and shows itself, unless stated otherwise', () => {
  expect(startOptions([])).toEqual({ browser: false, open: true, port: 0 })
  expect(startOptions(['--browser', '--no-open', '--port', '8123'])).toEqual({ browser: true, open: false, port: 8123 })
})

test.each([['--port', '65536'], ['--port', '-1'], ['--port', 'x'], ['--nonsense'], ['extra']])(
  'refuses %s %s',
  (...args: string[]) => {
    expect(startOptions(args)).toBeNull()
  }
)
