import type { Channel } from './api.ts'

const mebibyte = 1024 * 1024

/** What a page may send; a host refuses more before reading it, the schemas refuse it once more. */
export const limits = {
  /** Characters of base64 over all files of one call. */
  filesBase64: 64 * mebibyte,
  /** Bytes of the same files where they are sent as they are. */
  filesBytes: 48 * mebibyte,
  /** Bytes of what is said about them: names, each character of which may take six. */
  filesAbout: 8 * mebibyte,
  files: 2000,
  /** Files and folders by path; of more than `files` the most relevant are read. */
  paths: 10_000,
  /** The longest path Windows knows. */
  path: 32_767,
  /** Characters of all paths of one call. */
  allPaths: 4 * mebibyte,
  /** Limit within which the most relevant ones are searched. */
  found: 100_000,
  name: 500,
  url: 2000
} as const

/** Largest request body in bytes, by channel: only dropped files may be large. */
export function bodyLimit(channel: Channel): number {
  return channel === 'case:check-files' ? 96 * mebibyte : 64 * 1024
}
