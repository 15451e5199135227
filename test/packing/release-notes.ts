import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the changelog says of one version, as Markdown; of what is not released yet for `unreleased`. Throws where it says
 * nothing, so that no release goes out without its notes.
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## /m).slice(1)
  const wanted = sections.find((section) => section.toLowerCase().startsWith(`[${version.toLowerCase()}]`))
  const text = wanted?.slice(wanted.indexOf('\n') + 1).trim() ?? ''
  if (text === '') throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `${text}\n`
}

/** `node test/packing/release-notes.ts VERSION`: prints them. */
if (import.meta.main) {
  const [version = 'unreleased'] = process.argv.slice(2)
  process.stdout.write(releaseNotes(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8'), version))
}
