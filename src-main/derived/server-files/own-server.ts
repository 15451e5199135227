import type { Collected, ProbeId } from '../../contract/evidence/index.ts'
import { derive, type Derived } from '../derive.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'

export const serverFileProbes = [
  'iis-configuration',
  'ssl-bindings',
  'wsus-setup',
  'server-tls',
  'server-services',
  'server-computer'
] as const satisfies readonly ProbeId[]
export type ServerFile = Collected<(typeof serverFileProbes)[number]>

/** The files of the one server that the client is set to. */
export interface OwnServer {
  readonly files: readonly ServerFile[]
  /** The files name their server, and it is another one: an alias, or the wrong files. */
  readonly isOther: boolean
}

/** Files that come from one computer as far as their folder tells. */
interface Unit {
  readonly files: readonly ServerFile[]
  readonly names: ReadonlySet<string>
}

const none: OwnServer = { files: [], isOther: false }

/**
 * Settings of a server as files have them, without those of other servers. Two files of one kind that say different things
 * are two servers'; then the folder, the file or what they say of themselves has to have the client's server in it, or
 * none of them counts.
 */
export const ownServer: Derived<OwnServer> = derive([...serverFileProbes, wsusTarget], (evidence) => {
  const files = serverFileProbes.flatMap((probe): readonly ServerFile[] => evidence.all(probe))
  if (files.length === 0) return none
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  const wanted = host === null ? null : firstLabel(host)
  const units = unitsOf(files)
  if (!units.some((unit, at) => units.slice(at + 1).some((other) => isConflict(unit.files, other.files)))) {
    const stated = new Set(files.flatMap(statedNames))
    return { files, isOther: wanted !== null && stated.size > 0 && !stated.has(wanted) }
  }
  const own = units.filter(({ names }) => wanted !== null && names.has(wanted))
  const [first, ...others] = own
  if (first === undefined || others.some((unit) => isConflict(first.files, unit.files))) return none
  return { files: own.flatMap((unit) => unit.files), isOther: false }
})

/** One unit for each folder; files that contradict each other inside one are units of their own. */
function unitsOf(files: readonly ServerFile[]): readonly Unit[] {
  const byFolder = new Map<string, ServerFile[]>()
  for (const file of files) {
    const source = file.source ?? ''
    const folder = source.slice(0, source.lastIndexOf('/') + 1)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  return [...byFolder.values()].flatMap((inside) => {
    const apart = inside.some((file, at) => inside.slice(at + 1).some((other) => isConflict([file], [other])))
    return (apart ? inside.map((file) => [file]) : [inside]).map((own) => ({ files: own, names: namesOf(own) }))
  })
}

function isConflict(some: readonly ServerFile[], others: readonly ServerFile[]): boolean {
  return some.some((file) =>
    others.some((other) => {
      const [a, b] = [identity(file), identity(other)]
      return a !== null && b !== null && a.kind === b.kind && a.content !== b.content
    })
  )
}

/** What only one computer can have; parts of a listing have none. */
function identity(file: ServerFile): { readonly kind: string; readonly content: string } | null {
  if (file.probe === 'iis-configuration') {
    const isWhole = file.value.form === 'application-host' && file.value.sites.some(({ isWsus }) => isWsus)
    return isWhole ? { kind: 'iis', content: JSON.stringify([file.value.sites, file.value.pools]) } : null
  }
  if (file.probe === 'ssl-bindings') {
    const hashes = file.value.bindings.map(({ address, host, port, hash }) => [address, host, port, hash].join(' '))
    return file.value.complete ? { kind: `ssl ${file.value.form}`, content: hashes.sort().join('\n') } : null
  }
  if (file.probe !== 'wsus-setup' || file.value.form !== 'registry') return null
  return { kind: 'setup', content: JSON.stringify({ ...file.value, line: null }) }
}

/** First labels of the names that a file gives its own server. */
function statedNames(file: ServerFile): readonly string[] {
  return file.probe === 'wsus-setup' && file.value.server !== null ? [firstLabel(file.value.server)] : []
}

/** The names that files state, and every word of their folders and names. */
function namesOf(files: readonly ServerFile[]): ReadonlySet<string> {
  const stated = files.flatMap((file) => [
    ...statedNames(file),
    ...(file.probe === 'wsus-setup' && file.value.certificateName !== null
      ? [firstLabel(file.value.certificateName)]
      : [])
  ])
  const run = files.flatMap((file) => (file.probe === 'server-computer' ? [firstLabel(file.value.name)] : []))
  const words = files.flatMap(({ source }) => (source ?? '').toLowerCase().split(/[/\\._ ]/))
  return new Set([...stated, ...run, ...words])
}
