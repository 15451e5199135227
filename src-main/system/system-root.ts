import { win32 } from 'node:path'

const usual = String.raw`C:\Windows`
let found: string | undefined

/**
 * Windows' own folder, for programs that are started from it. SystemRoot is only a variable, which a program of the same
 * user can set for us before we are elevated; so the place our own process has its ntdll.dll from decides: the kernel
 * maps that file itself, whatever the variables say. The variable counts only where that cannot be seen.
 */
export function systemRoot(): string {
  found ??=
    process.platform === 'win32'
      ? trueRoot(loadedFiles(), process.env['SystemRoot'])
      : fromVariable(process.env['SystemRoot'])
  return found
}

/** The folder above the System32 with the loaded ntdll.dll; else the variable where it is a folder of a local drive. */
export function trueRoot(loaded: readonly string[], variable: string | undefined): string {
  const ntdll = loaded.find((file) => /^[a-z]:\\[^/]*\\system32\\ntdll\.dll$/i.test(file))
  return ntdll === undefined ? fromVariable(variable) : win32.dirname(win32.dirname(ntdll))
}

function fromVariable(variable: string | undefined): string {
  return variable === undefined || variable === '' ? usual : variable
}

/** Node's report about this process lists every loaded file; without its network part, which could ask name servers. */
function loadedFiles(): readonly string[] {
  // newer than the declarations of Node 24
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean }
  const before = report.excludeNetwork ?? false
  try {
    report.excludeNetwork = true
    const { sharedObjects } = report.getReport() as { readonly sharedObjects?: readonly string[] }
    return sharedObjects ?? []
  } catch {
    // a build of Node without reports; the variable has to do
    return []
  } finally {
    report.excludeNetwork = before
  }
}
