import type { ToBrowser, ToProgram } from './contract.ts'
import { lineOver } from './line.ts'

/** The program's end of the line to the browser; the test has forked this process. */
export const browser = lineOver<ToBrowser, ToProgram>({
  send: (message) => {
    // Gone with the test, there is nobody left to tell.
    if (process.connected) process.send?.(message)
  },
  listen: (heard) => void process.on('message', (message) => heard(message as object))
})
