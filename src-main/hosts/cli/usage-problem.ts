import type { CliText } from './cli.text.ts'

/** Arguments or input that cannot be used: exit 64 and one sentence, in the language asked for. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
  readonly textOf: (messages: CliText) => string
  constructor(textOf: (messages: CliText) => string) {
    super('unusable arguments or input')
    this.textOf = textOf
  }
}
