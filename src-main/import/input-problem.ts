/** A path the user named that cannot be read; hosts turn the reason into a sentence. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem'
  readonly path: string
  readonly reason: 'not-found' | 'unreadable'

  constructor(path: string, reason: 'not-found' | 'unreadable') {
    super(`${reason}: ${path}`)
    this.path = path
    this.reason = reason
  }
}
