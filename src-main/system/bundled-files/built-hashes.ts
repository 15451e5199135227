/**
 * SHA-256 (lower-case hex) of each bundled file, by its path below `assets` (`probes/start-scan.js`). Replaced by the
 * build, so that the hashes are part of the code. Null when run from source.
 */
export const builtHashes: Readonly<Record<string, string>> | null = null
