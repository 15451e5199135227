import type { FileOut } from '../../src-main/service/api.ts'

/** Hands a file to the browser's (or Electron's) own way of saving. */
export function download(file: FileOut): void {
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download has taken its own hold by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address))
}
