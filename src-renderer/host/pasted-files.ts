import type { SelectedFiles } from './selected-files.ts'

/** What was pasted as files, text as a file of its own; null where there is nothing to read, or a field takes it. */
export function pastedFiles(event: ClipboardEvent, name: string): SelectedFiles | null {
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return null
  const data = event.clipboardData
  const whole = [...(data?.files ?? [])]
  const text = data?.getData('text/plain') ?? ''
  if (whole.length === 0 && text.trim() === '') return null
  const files = whole.length > 0 ? whole : [new File([text], name, { type: 'text/plain' })]
  // none of them lies on the disk
  return { files: [], fromFolder: false, list: async () => files.map((file) => ({ name: file.name, file })) }
}
