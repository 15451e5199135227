import { readFileSync } from 'node:fs'
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** RT_RCDATA */
const rawDataType = 10

/** The fuses of a program by name, `true` where on; a later Electron's are left out where the tool has no name for them. */
export async function fusesOf(program: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(program)
  const names = Object.entries(FuseV1Options).filter(([, option]) => typeof option === 'number')
  return Object.fromEntries(names.map(([name, option]) => [name, wire[option as FuseV1Options] === FuseState.ENABLE]))
}

export interface ProgramResources {
  readonly strings: Readonly<Record<string, string>>
  /** What Electron compares the archive with before it starts; null where the program has none. */
  readonly integrity: unknown
  /** Sides in pixels of all pictures in the icon. */
  readonly iconSides: readonly number[]
  /** Names of raw data. */
  readonly rawData: readonly (string | number)[]
}

/** What stands in the resources of a Windows program. */
export function resourcesOf(program: string): ProgramResources {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program), { ignoreCert: true }))
  const [version] = Resource.VersionInfo.fromEntries(entries)
  const language = version?.getAvailableLanguages()[0]
  const integrity = entries.find((entry) => entry.type === 'INTEGRITY' && entry.id === 'ELECTRONASAR')
  const icons = Resource.IconGroupEntry.fromEntries(entries).flatMap((group) => group.icons)
  return {
    strings: version === undefined || language === undefined ? {} : version.getStringValues(language),
    integrity: integrity === undefined ? null : JSON.parse(Buffer.from(integrity.bin).toString('utf8')),
    // an icon's file writes 256 as 0
    iconSides: icons.map((icon) => icon.width || 256),
    rawData: entries.filter((entry) => entry.type === rawDataType).map((entry) => entry.id)
  }
}
