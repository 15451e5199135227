/** A file and its path. */
export interface NamedFile {
  /** Path including folders, as far as the browser reports them. */
  readonly name: string
  readonly file: File
}

/** Files that a user dropped or selected, in both forms a host may need. */
export interface SelectedFiles {
  /** File objects, for a host that reads files in place. */
  readonly files: readonly File[]
  /** `files` contains one file per selected folder, which represents the folder. */
  readonly fromFolder: boolean
  /** All files including those in folders, for uploading; stops one above the limit, which is then refused. */
  list(): Promise<readonly NamedFile[]>
}

/** Progress of reading: first the upload by the page, if required, then the service. */
export interface FilesReading {
  /** Current file, while the service reads. */
  readonly name: string | null
  readonly bytes: number
  /** 0 until the first size is known. */
  readonly totalBytes: number
  /** 0 while unknown. */
  readonly bytesPerSecond: number
}
