import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { hashesOf, scoopManifest, wingetManifests, yaml } from './manifests.ts'
import { releaseNotes } from './release-notes.ts'

const name = (version: string, arch: string): string => `sup-doctor-${version}-${arch}-setup.exe`
const sums = [name('1.2.3', 'x64'), name('1.2.3', 'arm64'), 'sup-doctor-cli.exe', "it's.txt"]
  .map((file, at) => `${String(at).repeat(64)}  ${file}`)
  .join('\r\n')
const release = { version: '1.2.3', project: 'https://github.com/contoso/sup-doctor', hashes: hashesOf(sums) }

// What winget's schemas of version 1.10.0 demand of the members used here: winget-cli, schemas/JSON/manifests/v1.10.0.
// Those schemas let unknown members pass; strict objects find a misspelt one.
const text = (min: number, max: number) => v.pipe(v.string(), v.minLength(min), v.maxLength(max))
const url = v.pipe(v.string(), v.regex(/^https:\/\/.+$/), v.maxLength(2048))
const part = String.raw`[^\.\s\\/:\*\?"<>\|\x01-\x1f]{1,32}`
const head = {
  PackageIdentifier: v.pipe(v.string(), v.regex(new RegExp(String.raw`^${part}(\.${part}){1,7}$`)), v.maxLength(128)),
  PackageVersion: v.pipe(v.string(), v.regex(new RegExp(String.raw`^[^\\/:*?"<>|\x01-\x1f]+$`)), v.maxLength(128)),
  ManifestVersion: v.literal('1.10.0')
}
const locale = v.pipe(
  v.string(),
  v.regex(/^(?:[a-zA-Z]{2,3}|[iI]-[a-zA-Z]+|[xX]-[a-zA-Z]{1,8})(?:-[a-zA-Z]{1,8})*$/),
  v.maxLength(20)
)
const winget = {
  version: v.strictObject({ ...head, ManifestType: v.literal('version'), DefaultLocale: locale }),
  installer: v.strictObject({
    ...head,
    ManifestType: v.literal('installer'),
    InstallerType: v.picklist([
      'msix',
      'msi',
      'appx',
      'exe',
      'zip',
      'inno',
      'nullsoft',
      'wix',
      'burn',
      'pwa',
      'portable'
    ]),
    Scope: v.picklist(['user', 'machine']),
    Installers: v.pipe(
      v.array(
        v.strictObject({
          Architecture: v.picklist(['x86', 'x64', 'arm', 'arm64', 'neutral']),
          InstallerUrl: url,
          InstallerSha256: v.pipe(v.string(), v.regex(/^[A-Fa-f0-9]{64}$/))
        })
      ),
      v.minLength(1),
      v.maxLength(1024)
    )
  }),
  defaultLocale: v.strictObject({
    ...head,
    ManifestType: v.literal('defaultLocale'),
    PackageLocale: locale,
    Publisher: text(2, 256),
    PackageName: text(2, 256),
    PackageUrl: url,
    License: text(3, 512),
    ShortDescription: text(3, 256),
    Tags: v.pipe(
      v.array(text(1, 40)),
      v.maxLength(16),
      v.check((tags) => new Set(tags).size === tags.length)
    ),
    ReleaseNotesUrl: url
  })
}

// The same of Scoop: its schema.json, which lets no unknown member pass and demands version, homepage and license.
const scoop = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^[\w.\-+]+$/)),
  description: v.string(),
  homepage: url,
  license: v.string(),
  architecture: v.strictObject({
    '64bit': v.strictObject({
      // no variables outside autoupdate
      url: v.pipe(url, v.regex(/^[^$]+$/)),
      hash: v.pipe(v.string(), v.regex(/^[a-fA-F0-9]{64}$/))
    })
  }),
  bin: v.pipe(v.array(v.array(v.string())), v.minLength(1)),
  checkver: v.strictObject({ github: url }),
  autoupdate: v.strictObject({ architecture: v.strictObject({ '64bit': v.strictObject({ url }) }) })
})

describe('manifests for package managers', () => {
  it('are what winget takes: version, installers and description', () => {
    const manifests = Object.values(wingetManifests(release))
    expect(manifests.map((manifest) => manifest['ManifestType'])).toEqual(['version', 'installer', 'defaultLocale'])
    for (const manifest of manifests) v.parse(winget[manifest['ManifestType'] as keyof typeof winget], manifest)
    expect(Object.keys(wingetManifests(release))).toEqual([
      'SUPDoctor.SUPDoctor.yaml',
      'SUPDoctor.SUPDoctor.installer.yaml',
      'SUPDoctor.SUPDoctor.locale.en-US.yaml'
    ])
  })

  it('are what Scoop takes', () => {
    expect(v.parse(scoop, scoopManifest(release)).architecture['64bit']).toEqual({
      url: 'https://github.com/contoso/sup-doctor/releases/download/v1.2.3/sup-doctor-cli.exe',
      hash: '2'.repeat(64)
    })
  })

  it('name the installers as the packing does', () => {
    const config = readFileSync(join(import.meta.dirname, '../../electron.config.ts'), 'utf8')
    expect(config).toContain("artifactName: 'sup-doctor-${version}-${arch}-setup.${ext}'")
    expect(config).toContain('perMachine: false')
  })

  it('name no file without its hash', () => {
    expect(() => wingetManifests({ ...release, hashes: {} })).toThrow('sup-doctor-1.2.3-x64-setup.exe')
  })

  it('are written as YAML, in quotes that nothing ends', () => {
    expect(yaml({ A: "it's: #1", B: ['x'], C: [{ D: 'd', E: 'e' }] })).toBe(
      "A: 'it''s: #1'\nB:\n  - 'x'\nC:\n  - D: 'd'\n    E: 'e'\n"
    )
  })
})

describe('the notes of a release', () => {
  const log =
    '# Changelog\r\n\r\n## [Unreleased]\r\n\r\n- new\r\n\r\n## [1.2.3] - 2026-11-29\r\n\r\n### Added\r\n\r\n- this\r\n\r\n## [1.2.2]\r\n\r\n- that\r\n'

  it('are what the changelog says of that version alone', () => {
    expect(releaseNotes(log, '1.2.3')).toBe('### Added\n\n- this\n')
    expect(releaseNotes(log, 'unreleased')).toBe('- new\n')
  })

  it('are never empty', () => {
    expect(() => releaseNotes(log, '1.2')).toThrow('says nothing of 1.2')
  })

  it('can be made of our own changelog', () => {
    const own = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8')
    expect(releaseNotes(own, 'unreleased').length).toBeGreaterThan(100)
  })
})
