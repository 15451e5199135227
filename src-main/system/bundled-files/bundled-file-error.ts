/** Thrown for a bundled file that is missing or differs from the one the program was built with. */
export class BundledFileError extends Error {
  override readonly name = 'OwnFileProblem'
  readonly file: string
  constructor(file: string) {
    super(`${file} is missing or not the file this program was built with, and was not used`)
    this.file = file
  }
}
