import type { StepId } from '../../contract/check.ts'

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

/** Which nodes and links of a lane one step is about, by their place in it. */
interface OwnPiece {
  readonly nodes: readonly number[]
  readonly links: readonly number[]
}

/** Settings belong to the computer, the proxy lies behind it, the certificate before the server, its answer is the end. */
export function ownPiece(step: StepId, { nodes, links }: PictureLane): OwnPiece {
  const at = (...kinds: readonly string[]): number[] =>
    nodes.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []))
  switch (step) {
    case 'orientation':
      return { nodes: at('client'), links: [] }
    case 'proxy':
      return { nodes: at('proxy'), links: links.length === 0 ? [] : [0] }
    case 'certificate':
      return { nodes: [], links: links.length === 0 ? [] : [links.length - 1] }
    case 'timeout':
      return { nodes: at('network', 'server'), links: [] }
  }
}
