import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One release as package managers need to know it. */
export interface Release {
  readonly version: string
  /** Address of the project, without a slash at its end. */
  readonly project: string
  /** SHA-256 in hexadecimal of each file of the release, by its name. */
  readonly hashes: Readonly<Record<string, string>>
}

const identifier = 'SUPDoctor.SUPDoctor'
const description =
  'Finds out why the update scan of a Windows client against WSUS fails: proxy, certificate or timeout'
/** The form of winget's manifests: https://learn.microsoft.com/windows/package-manager/package/manifest */
const manifestVersion = '1.10.0'

type Value = string | readonly string[] | readonly Readonly<Record<string, string>>[]
type Manifest = Readonly<Record<string, Value>>

/** The three manifests of winget by their file names: version, installers (per user, both architectures), description. */
export function wingetManifests({ version, project, hashes }: Release): Readonly<Record<string, Manifest>> {
  const head = { PackageIdentifier: identifier, PackageVersion: version }
  const form = (type: string) => ({ ManifestType: type, ManifestVersion: manifestVersion })
  const installers = (['x64', 'arm64'] as const).map((architecture) => {
    const name = `sup-doctor-${version}-${architecture}-setup.exe`
    return {
      Architecture: architecture,
      InstallerUrl: download(project, version, name),
      InstallerSha256: hashOf(hashes, name).toUpperCase()
    }
  })
  return {
    [`${identifier}.yaml`]: { ...head, DefaultLocale: 'en-US', ...form('version') },
    [`${identifier}.installer.yaml`]: {
      ...head,
      InstallerType: 'nullsoft',
      Scope: 'user',
      Installers: installers,
      ...form('installer')
    },
    [`${identifier}.locale.en-US.yaml`]: {
      ...head,
      PackageLocale: 'en-US',
      Publisher: 'SUP Doctor contributors',
      PackageName: 'SUP Doctor',
      PackageUrl: project,
      License: 'MIT',
      ShortDescription: description,
      Tags: ['configmgr', 'proxy', 'sccm', 'windows-update', 'wsus'],
      ReleaseNotesUrl: `${project}/releases/tag/v${version}`,
      ...form('defaultLocale')
    }
  }
}

/** The manifest of Scoop: the command line as one program. https://github.com/ScoopInstaller/Scoop/wiki/App-Manifests */
export function scoopManifest({ version, project, hashes }: Release): Readonly<Record<string, unknown>> {
  const name = 'sup-doctor-cli.exe'
  return {
    version,
    description,
    homepage: project,
    license: 'MIT',
    architecture: { '64bit': { url: download(project, version, name), hash: hashOf(hashes, name).toLowerCase() } },
    bin: [[name, 'sup-doctor']],
    checkver: { github: project },
    autoupdate: { architecture: { '64bit': { url: download(project, '$version', name) } } }
  }
}

/** YAML of what is above: texts in single quotes, which escape nothing but themselves. */
export function yaml(manifest: Manifest): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
  const item = (entry: string | Readonly<Record<string, string>>): string =>
    typeof entry === 'string'
      ? `  - ${quoted(entry)}`
      : Object.entries(entry)
          .map(([key, value], at) => `  ${at === 0 ? '-' : ' '} ${key}: ${quoted(value)}`)
          .join('\n')
  const lines = Object.entries(manifest).map(([key, value]) =>
    typeof value === 'string' ? `${key}: ${quoted(value)}` : `${key}:\n${value.map(item).join('\n')}`
  )
  return `${lines.join('\n')}\n`
}

function download(project: string, version: string, name: string): string {
  return `${project}/releases/download/v${version}/${name}`
}

function hashOf(hashes: Release['hashes'], name: string): string {
  const hash = hashes[name]
  if (hash === undefined) throw new Error(`${name} is not part of the release`)
  return hash
}

/** Lines of `SHA256SUMS.txt`, as `sha256sum` writes them. */
export function hashesOf(sums: string): Readonly<Record<string, string>> {
  const lines = sums.matchAll(/^([0-9a-f]{64})[ \t]+\*?(.+?)\r?$/gm)
  return Object.fromEntries(Array.from(lines, ([, hash = '', name = '']) => [name, hash]))
}

/**
 * `node test/packing/manifests.ts RELEASE OUTPUT PROJECT`: writes them for the files that SHA256SUMS.txt in the folder of a
 * release names, which are compared with it first. PROJECT is the address of the repository.
 */
if (import.meta.main) {
  const [folder = 'release', output = 'manifests', project = ''] = process.argv.slice(2)
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Record<
    string,
    string
  >
  const hashes = hashesOf(readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8'))
  for (const [name, hash] of Object.entries(hashes)) {
    const found = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    if (found !== hash) throw new Error(`${name} is not the file that SHA256SUMS.txt names`)
  }
  const release = { version: manifest['version'] ?? '', project, hashes }
  mkdirSync(join(output, 'winget'), { recursive: true })
  for (const [name, each] of Object.entries(wingetManifests(release)))
    writeFileSync(join(output, 'winget', name), yaml(each))
  writeFileSync(join(output, 'sup-doctor.json'), `${JSON.stringify(scoopManifest(release), null, 2)}\n`)
}
