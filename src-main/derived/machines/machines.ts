import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { evidenceOfChosenMachine } from './chosen-machine.ts'
import { compareGroups } from './compare-groups.ts'
import { isClientFile, fileGroupOf, type FileGroup } from './file-group.ts'
import { fileGroupsOf, haveConflicts, isServerAlone } from './file-groups.ts'
import { otherServers } from './other-servers.ts'
import { evidenceSet } from '../evidence-set.ts'
import { newestScan } from '../scans/newest-scan.ts'

type Machines = Diagnosis['machines']

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
  const units = fileGroupsOf(envelopes.filter(isClientFile))
  // a server's own files are no further computer to be checked: what they say of the server counts beside the client
  const groups = grouped(units.filter((unit) => !isServerAlone(unit, units)))
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

/** Sorts failed scans first; compares ISO times in UTC as text. */
function rank(item: { readonly newestFailedAt: string | null; readonly newestAt: string | null }): string {
  return `${item.newestFailedAt ?? ''} ${item.newestAt ?? ''}`
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
