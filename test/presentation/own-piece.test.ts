import { expect, it } from 'vitest'
import { stepIds } from '../../src-main/contract/check.ts'
import { ownPiece } from '../../src-main/presentation/picture/picture.ts'
import { pathPicture } from '../../src-main/presentation/picture/path-picture.ts'
import { sampleCases } from '../samples/cases.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

it.each(Object.entries(sampleCases))(
  'the break of %s lies in the piece of the step that found it, and in no other',
  async (_, theCase) => {
    const { evidence, ...rest } = await theCase()
    const diagnosis = diagnose({ ...rest, evidence }, '0.0.0')
    const [lane] = pathPicture({ diagnosis, evidence }, 'de').lanes
    if (lane === undefined) throw new Error('a picture has a lane')
    const broken = stepIds.filter((step) => {
      const { nodes, links } = ownPiece(step, lane)
      return [...nodes.map((at) => lane.nodes[at]), ...links.map((at) => lane.links[at])].some(
        (piece) => piece?.state === 'bad'
      )
    })
    const certain = diagnosis.verdict.outcome === 'found' && diagnosis.verdict.confidence === 'certain'
    expect(broken).toEqual(certain ? [diagnosis.verdict.step] : [])
  }
)

it('every step has a piece, over a proxy and without one', () => {
  for (const kinds of [
    ['client', 'network', 'server'],
    ['client', 'proxy', 'server'],
    ['client', 'proxy', 'network', 'server']
  ] as const) {
    const nodes = kinds.map((kind) => ({ kind, state: 'off' as const, name: '', lines: [] }))
    const links = kinds.slice(1).map(() => ({ state: 'off' as const, over: '', under: '' }))
    const pieces = stepIds.map((step) => ownPiece(step, { nodes, links }))
    expect(pieces.every((piece) => piece.nodes.length + piece.links.length > 0)).toBe(true)
  }
})
