import { type Build, buildOf } from '../../report/build-age.ts'
import { builtAt } from './built-at.ts'

/** This build, and its age by the clock of this computer. */
export function build(): Build | null {
  return buildOf(builtAt, new Date().toISOString().slice(0, 10))
}
