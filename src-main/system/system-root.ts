import { win32 } from 'node:path'

const usual = String.raw`C:\Windows`
let found: string | undefined

/**
 * The Windows folder from which programs are started. SystemRoot is an environment variable that another program of the
 * same user can set before we are elevated. Therefore the folder of the loaded ntdll.dll decides, which the kernel maps
 * itself; the variable is used only where that is unknown.
 */
export function systemRoot(): string {
  found ??=
    process.platform === 'win32'
      ? trueRoot(loadedFiles(), process.env['SystemRoot'])
      : fromVariable(process.env['SystemRoot'])
  return found
}

/**
 * Parent of the System32 folder with the loaded ntdll.dll; otherwise the variable, if it names a folder on a local
 * drive.
 */
export function trueRoot(loaded: readonly string[], variable: string | undefined): string {
  const ntdll = loaded.find((file) => /^[a-z]:\\[^/]*\\system32\\ntdll\.dll$/i.test(file))
  return ntdll === undefined ? fromVariable(variable) : win32.dirname(win32.dirname(ntdll))
}

function fromVariable(variable: string | undefined): string {
  return variable === undefined || variable === '' ? usual : variable
}

/** Files loaded by this process, from Node's report without its network part, which could query DNS servers. */
function loadedFiles(): readonly string[] {
  // missing in the type declarations of Node 24
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean }
  const before = report.excludeNetwork ?? false
  try {
    report.excludeNetwork = true
    const { sharedObjects } = report.getReport() as { readonly sharedObjects?: readonly string[] }
    return sharedObjects ?? []
  } catch {
    // a build of Node without reports; use the variable
    return []
  } finally {
    report.excludeNetwork = before
  }
}
