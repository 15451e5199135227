import { readings } from './name-forms.ts'
import { removedBytes } from './spelled-text.ts'

/** Bytes of hex digits; shorter runs are codes and times. */
const fewestBytes = 6

/** Base64 and hex that contain a name are replaced as a whole, because their content cannot be replaced. */
export function withoutEncoded(text: string, isPersonal: (reading: string) => boolean): string {
  const spells = (bytes: Uint8Array): boolean => readings(bytes).some(isPersonal)
  return text
    .replace(/[0-9a-f]+(?:[ ,:-][0-9a-f]+)*/gi, (run) => withoutHex(run, spells))
    .replace(/[A-Za-z0-9+/]{12,}={0,2}/g, (run) => (spells(Buffer.from(run, 'base64')) ? removedBytes : run))
}

/** Neighbouring pairs of digits; an odd number of digits between two separators is something else. */
function withoutHex(run: string, spells: (bytes: Uint8Array) => boolean): string {
  if (run.length < fewestBytes * 2) return run
  const parts = run.split(/([ ,:-])/)
  let result = ''
  let bytes: string[] = []
  const flush = (): void => {
    const digits = bytes.filter((_, at) => at % 2 === 0).join('')
    const isLong = digits.length >= fewestBytes * 2
    result += isLong && spells(Buffer.from(digits, 'hex')) ? removedBytes : bytes.join('')
    bytes = []
  }
  for (let at = 0; at < parts.length; at += 2) {
    const [before, digits] = [at === 0 ? '' : (parts[at - 1] ?? ''), parts[at] ?? '']
    if (digits.length % 2 === 1) {
      flush()
      result += `${before}${digits}`
    } else if (bytes.length === 0) {
      result += before
      bytes = [digits]
    } else bytes.push(before, digits)
  }
  flush()
  return result
}
