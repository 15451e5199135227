import { version as fromManifest } from '../../../package.json'

/** Program version, from package.json at build time. */
export const version: string = fromManifest
