import type { FileOut } from '../../src-main/service/api.ts'

/** Copies a text; false if the system or a policy refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Saves a file through the browser's (or Electron's) download function. */
export function download(file: FileOut): void {
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // the download holds its own reference by the next task
  setTimeout(() => URL.revokeObjectURL(address))
}
