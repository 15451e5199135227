import { release } from 'node:os'

/** Versions of program and runtime, without personal data. */
export function runtimeVersions(shell: string): Readonly<Record<string, string>> {
  const { node, electron = '', v8 } = process.versions
  return { shell, platform: process.platform, release: release(), arch: process.arch, node, electron, v8 }
}
