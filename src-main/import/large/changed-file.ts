import { stat } from 'node:fs/promises'
import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import type { InputRemark } from '../../contract/input-remark.ts'

/** What is to be said of a file that was read in pieces; `zeros` of a crash in it. */
export function remarkOn(file: RawFile, changed: boolean, zeros: number): { readonly remark?: InputRemark } {
  if (changed) return { remark: { id: 'changed-meanwhile', count: null } }
  if (file.remark !== undefined) return { remark: file.remark }
  return zeros === 0 ? {} : { remark: { id: 'zero-bytes', count: zeros } }
}

/** True if the file changed while it was read. What was appended is not read. */
export async function isChanged({ path, size, mtimeMs }: LargeFile): Promise<boolean> {
  try {
    const now = await stat(path)
    return now.size !== size || now.mtimeMs !== mtimeMs
  } catch {
    return true // deleted after it was read completely
  }
}
