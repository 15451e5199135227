/** `off`: not read, or behind the break. `unsure`: the break is likely here, or its side is open. */
export type PictureState = 'ok' | 'bad' | 'unsure' | 'off' | 'running'

export interface PictureNode {
  readonly kind: 'client' | 'proxy' | 'network' | 'server'
  readonly state: PictureState
  readonly name: string
  readonly lines: readonly string[]
}

export interface PictureLink {
  readonly state: PictureState
  /** The word on the line; empty for none. */
  readonly over: string
  readonly under: string
}

/** `links.length === nodes.length - 1` */
export interface PictureLane {
  readonly nodes: readonly PictureNode[]
  readonly links: readonly PictureLink[]
}

/** The way from the computer to its update server. */
export interface PathPicture {
  /** The whole picture in one sentence, for a reader that does not see it. */
  readonly label: string
  /** First the way that Windows takes; then the counter-check over another one, if there was any. */
  readonly lanes: readonly PictureLane[]
}
