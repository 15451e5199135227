import type { Messages } from './cli.text.ts'

/** Arguments or input that cannot be used: exit 64 and one sentence, in the language asked for. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
  readonly say: (messages: Messages) => string
  constructor(say: (messages: Messages) => string) {
    super('unusable arguments or input')
    this.say = say
  }
}
