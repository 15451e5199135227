import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { evidenceOfChosenMachine } from './chosen-machine.ts'
import { compareGroups } from './compare-groups.ts'
import { isClientFile, fileGroupOf, type FileGroup } from './file-group.ts'
import { otherServers } from './other-servers.ts'
import { evidenceSet } from '../evidence-set.ts'
import { newestScan } from '../scans/newest-scan.ts'

type Machines = Diagnosis['machines']

/**
 * Folders of Intune's "Collect diagnostics", one for each thing that was collected from one computer, as in
 * `(12) Command netsh winhttp show proxy`.
 */
const collectorFolder = /^\(\d{1,3}\) ?(?:RegistryKey|Commands?|Events?|Folders?Files|DiagnosticLog)/i

/**
 * The computers that the evidence comes from, as below, and update servers that are not the judged computer's; empty
 * where there is one, or one with its own server.
 */
export function machinesOf(envelopes: readonly Evidence[]): Machines {
  const clients = clientMachines(envelopes)
  const judged = evidenceOfChosenMachine({ machines: clients }, envelopes)
  const servers = otherServers(judged)
  if (servers.length === 0 || clients.length > 0) return [...clients, ...servers]
  const own = judged.filter((one) => one.probe === 'client' || isClientFile(one))
  const { names, files } = fileGroupOf(null, own)
  return [{ name: names[0] ?? null, folder: null, files: [...files], newestFailedAt: null, chosen: true }, ...servers]
}

/**
 * The computers that the files come from; empty unless the files themselves prove that there are several.
 * One is chosen to be judged: the one whose scan failed last.
 */
function clientMachines(envelopes: readonly Evidence[]): Machines {
  const groups = withoutServers(fileGroupsOf(envelopes.filter(isClientFile)))
  if (groups.length < 2) return []
  const shared = envelopes.filter((envelope) => !isClientFile(envelope))
  const machines = groups.map((units) => {
    const evidence = evidenceSet([...shared, ...units.flatMap((unit) => unit.evidence)])
    const newest = newestScan.of(evidence)
    const folders = new Set(units.map((unit) => unit.folder))
    return {
      name: units.flatMap((unit) => unit.names)[0] ?? null,
      folder: folders.size === 1 ? (units[0]?.folder ?? null) : null,
      files: units.flatMap((unit) => unit.files).sort(),
      newestFailedAt: newest?.outcome === 'failed' ? newest.at : null,
      newestAt: newest?.at ?? null
    }
  })
  const chosen = machines.reduce((best, machine) => (rank(machine) > rank(best) ? machine : best))
  return machines.map((machine) => {
    const { name, folder, files, newestFailedAt } = machine
    return { name, folder, files, newestFailedAt, chosen: machine === chosen }
  })
}

/**
 * The files of a WSUS server's registry, where no log shows a scan. What they say of updates is the server's own, and no
 * client's; with logs of its own scans beside it, the server is judged as a client.
 */
export function serversOwnFiles(envelopes: readonly Evidence[]): ReadonlySet<string> {
  const groups = fileGroupsOf(envelopes.filter(isClientFile))
  const isScanKnown = groups.some(({ logs }) => logs.length > 0)
  return new Set(isScanKnown ? [] : groups.filter((group) => group.wsusServer).flatMap((group) => group.files))
}

/** Sorts failed scans first; compares ISO times in UTC as text. */
function rank(item: { readonly newestFailedAt: string | null; readonly newestAt: string | null }): string {
  return `${item.newestFailedAt ?? ''} ${item.newestAt ?? ''}`
}

/**
 * One group per top-level folder. Files that contradict each other are separate groups, and so are files outside
 * folders.
 */
function fileGroupsOf(files: readonly Evidence[]): readonly FileGroup[] {
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

function haveConflicts(units: readonly FileGroup[]): boolean {
  return units.some((group, at) => units.slice(at + 1).some((other) => compareGroups(group, other) === 'different'))
}

/**
 * A WSUS server's own registry holds a policy of its own, often one that uses no WSUS: it never counts as the
 * client's, even if nothing names the client, unless a name or id proves that they are one computer.
 */
function withoutServers(units: readonly FileGroup[]): readonly (readonly FileGroup[])[] {
  const isServer = (unit: FileGroup): boolean =>
    unit.wsusServer && !units.some((other) => other !== unit && compareGroups(unit, other) === 'same')
  const clients = units.filter((unit) => !isServer(unit))
  if (clients.length === 0) return grouped(units)
  return [...grouped(clients), ...units.filter(isServer).map((unit) => [unit])]
}

/** One group per computer; files that do not identify theirs form a group of their own. */
function grouped(units: readonly FileGroup[]): readonly (readonly FileGroup[])[] {
  if (!haveConflicts(units)) return units.length === 0 ? [] : [units]
  const groups: FileGroup[][] = []
  const unidentified: FileGroup[] = []
  for (const unit of units) {
    const same = groups.filter((group) => group.some((candidate) => compareGroups(candidate, unit) === 'same'))
    const apart = units.some((group) => compareGroups(group, unit) === 'different')
    if (same.length > 0) {
      const [first, ...others] = same
      first?.push(unit, ...others.flat())
      for (const other of others) groups.splice(groups.indexOf(other), 1)
    } else if (unit.folder !== null || apart) groups.push([unit])
    else unidentified.push(unit)
  }
  return unidentified.length === 0 ? groups : [...groups, unidentified]
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
