import type { LicenceNotice } from '../../src-main/knowledge/licence-notice.ts'

/** `assets/THIRD-PARTY.md`: a table, then the texts. */
export function thirdPartyPage(notices: readonly LicenceNotice[]): string {
  const rows = notices.map(({ name, version, licence }) => [name, version, licence])
  const all = [['part', 'version', 'licence'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, nth) => cell.padEnd(widths[nth] ?? 0)).join(' | ')} |`
  const table = [line(all[0] ?? []), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)]
  const texts = notices.map(({ name, version, text }) => `## ${`${name} ${version}`.trim()}\n\n\`\`\`\n${text}\n\`\`\``)
  const head = '# What others made\n\nShipped with SUP Doctor; written by `npm run licences` from what was built.'
  return `${[head, table.join('\n'), ...texts].join('\n\n')}\n`
}

/** The same for the program: `knowledge/third-party.ts`. */
export function thirdPartyModule(notices: readonly LicenceNotice[]): string {
  const list = notices.map((notice) => `  ${JSON.stringify(notice)}`).join(',\n')
  return `import type { LicenceNotice } from './licence-notice.ts'\n\n/** Written by \`npm run licences\` from what was built. */\nexport const thirdParty: readonly LicenceNotice[] = [\n${list}\n]\n`
}
