import type { FileOut } from '../../src-main/service/api.ts'

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
