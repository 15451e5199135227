import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const betweenMs = 20

/**
 * The lock of a profile between real processes: a file with the number of its holder, and a folder of letters to it. As in
 * Electron, asking is synchronous, and whoever does not get the lock has sent its data to the holder.
 */
export class ProfileLock {
  readonly #file: string
  readonly #letters: string
  #isHeld = false

  constructor(profile: string) {
    this.#file = join(profile, 'lock')
    this.#letters = join(profile, 'letters')
  }

  /** `hear` gets what later processes send. */
  take(data: unknown, hear: (data: unknown) => void): boolean {
    if (this.#isHeld) return true
    mkdirSync(this.#letters, { recursive: true })
    if (this.#isTaken()) {
      const letter = join(this.#letters, `${process.pid}-${performance.now()}`)
      writeFileSync(`${letter}.new`, JSON.stringify(data ?? null))
      renameSync(`${letter}.new`, letter)
      return false
    }
    this.#isHeld = true
    process.once('exit', () => rmSync(this.#file, { force: true }))
    setInterval(() => this.#read(hear), betweenMs).unref()
    return true
  }

  #isTaken(): boolean {
    try {
      writeFileSync(this.#file, String(process.pid), { flag: 'wx' })
      return false
    } catch {
      return existsSync(this.#file)
    }
  }

  #read(hear: (data: unknown) => void): void {
    for (const name of readdirSync(this.#letters).filter((name) => !name.endsWith('.new'))) {
      const letter = join(this.#letters, name)
      const data: unknown = JSON.parse(readFileSync(letter, 'utf8'))
      rmSync(letter)
      hear(data)
    }
  }
}
