import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'

const root = join(import.meta.dirname, '../..')
/** RT_VERSION and RT_RCDATA */
const [versionType, rawDataType] = [16, 10]
const language = { lang: 1033, codepage: 1200 }

/**
 * The program with our name, version and icon in the place of Node's, and with raw data under a name. It must not be
 * signed. postject would add the data, too, but its library stumbles over the relocations of what resedit has written.
 */
export function withResources(program: Uint8Array, rawName: string, raw: Uint8Array): Uint8Array {
  const { version, productName, author } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
    productName: string
    author: string
  }
  const executable = NtExecutable.from(program)
  const resources = NtExecutableResource.from(executable)
  resources.entries = resources.entries.filter((entry) => entry.type !== versionType)
  const info = Resource.VersionInfo.createEmpty()
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  info.lang = language.lang
  info.setFileVersion(major, minor, patch, 0, language.lang)
  info.setProductVersion(major, minor, patch, 0, language.lang)
  info.setStringValues(language, {
    FileDescription: `${productName} (command line)`,
    ProductName: productName,
    CompanyName: author,
    FileVersion: version,
    ProductVersion: version,
    InternalName: 'sup-doctor-cli',
    OriginalFilename: 'sup-doctor-cli.exe'
  })
  info.outputToResourceEntries(resources.entries)
  const [group] = Resource.IconGroupEntry.fromEntries(resources.entries)
  const { icons } = Data.IconFile.from(readFileSync(join(root, 'assets/icon.ico')))
  Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    group?.id ?? 1,
    group?.lang ?? language.lang,
    icons.map((icon) => icon.data)
  )
  const bin = new Uint8Array(raw).buffer
  resources.entries.push({ type: rawDataType, id: rawName, ...language, bin })
  resources.outputResource(executable)
  return new Uint8Array(executable.generate())
}
