import type { Evidence } from '../../contract/evidence/index.ts'
import { compareGroups } from './compare-groups.ts'
import { isClientFile, fileGroupOf, type FileGroup } from './file-group.ts'

/**
 * Folders of Intune's "Collect diagnostics", one for each thing that was collected from one computer, as in
 * `(12) Command netsh winhttp show proxy`.
 */
const collectorFolder = /^\(\d{1,3}\) ?(?:RegistryKey|Commands?|Events?|Folders?Files|DiagnosticLog)/i

/**
 * One group per top-level folder. Files that contradict each other are separate groups, and so are files outside
 * folders.
 */
export function fileGroupsOf(files: readonly Evidence[]): readonly FileGroup[] {
  const prefix = commonFolder(files.map((file) => file.source ?? ''))
  const bySource = new Map<string, Evidence[]>()
  for (const file of files) bySource.set(file.source ?? '', [...(bySource.get(file.source ?? '') ?? []), file])
  const folders = new Map<string, FileGroup[]>()
  const singleFiles: FileGroup[] = []
  for (const [source, evidence] of bySource) {
    const folder = ownFolder(source, prefix.length)
    const unit = fileGroupOf(folder, evidence)
    if (folder === null) singleFiles.push(unit)
    else folders.set(folder, [...(folders.get(folder) ?? []), unit])
  }
  const whole = [...folders].flatMap(([folder, units]) =>
    // a travelling client's logs change their time zone
    haveConflicts(units) && !units.some((unit) => unit.files.some(isInBundle))
      ? units
      : [
          fileGroupOf(
            folder,
            units.flatMap((unit) => unit.evidence)
          )
        ]
  )
  return [...whole, ...singleFiles]
}

/**
 * The folder of a file that tells computers apart; a collector's own folders do not, the bundle that they are in
 * does.
 */
function ownFolder(source: string, common: number): string | null {
  const folders = source.split('/').slice(0, -1)
  const bundle = folders.findIndex((folder) => collectorFolder.test(folder))
  if (bundle === 0) return ''
  if (bundle > 0) return folders[bundle - 1] ?? ''
  const rest = source.slice(common)
  return rest.includes('/') ? (rest.split('/')[0] ?? '') : null
}

function isInBundle(source: string): boolean {
  return source.split('/').some((folder) => collectorFolder.test(folder))
}

/** True if two of them cannot be one computer's. */
export function haveConflicts(units: readonly FileGroup[]): boolean {
  return units.some((group, at) => units.slice(at + 1).some((other) => compareGroups(group, other) === 'different'))
}

/**
 * A WSUS server's own registry and events, which hold a policy of its own, often one that uses no WSUS: no client's, even
 * if nothing names the client, unless a name or id proves that they are one computer. With logs of its own scans beside
 * them, the server is a client.
 */
export function isServerAlone(group: FileGroup, all: readonly FileGroup[]): boolean {
  if (!group.wsusServer || group.logs.length > 0) return false
  return !all.some((other) => other !== group && compareGroups(group, other) === 'same')
}

/** The files of WSUS servers. What they say of updates is the server's own, and no client's. */
export function serversOwnFiles(envelopes: readonly Evidence[]): ReadonlySet<string> {
  const groups = fileGroupsOf(envelopes.filter(isClientFile))
  return new Set(groups.filter((group) => isServerAlone(group, groups)).flatMap((group) => group.files))
}

/** The folders that all files have in common; they do not tell computers apart. */
function commonFolder(sources: readonly string[]): string {
  const [first = '', ...others] = sources
  let shared = ''
  for (let end = first.indexOf('/'); end !== -1; end = first.indexOf('/', end + 1)) {
    const prefix = first.slice(0, end + 1)
    if (!others.every((source) => source.startsWith(prefix))) break
    shared = prefix
  }
  return shared
}
