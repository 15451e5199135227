/**
 * SHA-256 (lower-case hex) of every file that belongs to the program and lies beside its code, by its name below `assets`
 * (`probes/start-scan.js`). The build puts it here, so that it is part of the code. Null in the bare source.
 */
export const builtHashes: Readonly<Record<string, string>> | null = null
