export interface NamedFile {
  /** With its folders, as far as the browser tells them. */
  readonly name: string
  readonly file: File
}

/** What a user dropped or picked, in both ways a host may take it. */
export interface SelectedFiles {
  /** As the system handed them over, for a window that reads them where they lie. */
  readonly files: readonly File[]
  /** `whole` holds one file of each folder that was picked, and stands for the folder. */
  readonly fromFolder: boolean
  /** Every file, folders opened, for a host they have to be sent to; stops one above the limit, which is then refused. */
  list(): Promise<readonly NamedFile[]>
}

/** How far the files are read: first by the page, where they have to be sent, then by the service. */
export interface FilesReading {
  /** Which one, where the service reads them. */
  readonly name: string | null
  readonly bytes: number
  /** 0 until the first of them is known. */
  readonly totalBytes: number
  /** 0 as long as nothing can be said. */
  readonly bytesPerSecond: number
}
