import { version as fromManifest } from '../../../package.json'

/** This program's version, taken from package.json when it is built. */
export const version: string = fromManifest
