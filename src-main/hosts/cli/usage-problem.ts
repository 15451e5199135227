import type { CliText } from './cli.text.ts'

/** Invalid arguments or input: exit code 64 and one sentence in the selected language. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
  readonly textOf: (messages: CliText) => string
  constructor(textOf: (messages: CliText) => string) {
    super('unusable arguments or input')
    this.textOf = textOf
  }
}
