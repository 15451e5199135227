import type { StepId } from '../../contract/check.ts'
import type { PictureLane } from './picture.ts'

/** Which nodes and links of a lane one step is about, by their place in it. */
export interface OwnPiece {
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
