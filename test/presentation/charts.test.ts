import { describe, expect, it } from 'vitest'
import { chartWidth, type Chart, type Shape } from '../../src-main/presentation/charts/chart.ts'
import { attemptChart } from '../../src-main/presentation/charts/attempt-chart.ts'
import { scanStoryChart } from '../../src-main/presentation/charts/scan-story-chart.ts'
import { chartHtml } from '../../src-main/report/html/chart-html.ts'
import { proxyCase } from '../e2e/cases.ts'
import { elementsOf } from '../report/elements.ts'
import { diagnosisOf, supA, supB, type LoggedScan, wuaHandler } from '../story/logs.ts'

const shown = (iso: string): string => iso.slice(0, 16)
const gone = '0x80244022'
const drawn = async (scans: readonly LoggedScan[]) =>
  scanStoryChart((await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans) })).scanStory, 'en', shown)
const of = (drawing: Chart | null, kind: Shape['kind']) =>
  (drawing?.shapes ?? []).filter((shape) => shape.kind === kind)

function expectInside(drawing: Chart): void {
  for (const shape of drawing.shapes) {
    const ends = shape.kind === 'line' ? [shape.x1, shape.x2] : [shape.x]
    for (const x of ends) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(chartWidth)
    }
    // letters of ten units' height are rarely wider than this
    if (shape.kind === 'text' && shape.anchor === 'start') {
      expect(shape.x + shape.text.length * 5.4, shape.text).toBeLessThanOrEqual(chartWidth)
    }
  }
  expect(elementsOf(chartHtml(drawing)).length).toBeGreaterThan(drawing.shapes.length)
}

describe('the picture of the scans', () => {
  it('has a lane for each server and a dashed line for the switch', async () => {
    const drawing = await drawn([
      { at: '2026-01-14T06:00:00.000Z', code: null },
      { at: '2026-01-14T08:00:00.000Z', code: gone },
      { at: '2026-01-14T09:00:00.000Z', code: null, server: supB }
    ])
    if (drawing === null) throw new Error('no picture')
    const texts = of(drawing, 'text').map((shape) => (shape.kind === 'text' ? shape.text : ''))
    expect(texts).toEqual(expect.arrayContaining([supA, supB]))
    // the legend has one of each as well
    expect(of(drawing, 'dot')).toHaveLength(3)
    expect(of(drawing, 'cross')).toHaveLength(2)
    expect(of(drawing, 'line').filter((shape) => shape.kind === 'line' && shape.dashed)).toHaveLength(2)
    expectInside(drawing)
  })

  it('tells failed scans apart by a letter for each code, where there is more than one', async () => {
    const one = { at: '2026-01-14T06:00:00.000Z', code: gone }
    const other = { at: '2026-01-14T08:00:00.000Z', code: '0x80072ee2' }
    const texts = async (scans: readonly LoggedScan[]) =>
      of(await drawn(scans), 'text').map((shape) => (shape.kind === 'text' ? shape.text : ''))
    const words = await texts([one, other, { ...one, at: '2026-01-14T09:00:00.000Z' }])
    expect(words.filter((word) => word === 'a' || word === 'b').sort()).toEqual(['a', 'a', 'b'])
    expect(words).toContain('a 0x80244022 · b 0x80072EE2')
    expect(await texts([one, { ...one, at: '2026-01-14T09:00:00.000Z' }])).not.toContain('a')
  })

  it('stays readable with two hundred scans, and counts them all in words', async () => {
    const scans = Array.from({ length: 200 }, (_, at) => ({
      at: new Date(Date.UTC(2026, 0, 10) + at * 1_800_000).toISOString(),
      code: at % 9 === 0 ? null : gone
    }))
    const drawing = await drawn(scans)
    if (drawing === null) throw new Error('no picture')
    expect(drawing.label).toContain(': 200, of these 177 failed')
    expect(of(drawing, 'cross').length).toBeLessThan(90)
    expectInside(drawing)
  })

  it('is left out for one scan, and for scans without a time', async () => {
    expect(await drawn([{ at: '2026-01-14T06:00:00.000Z', code: gone }])).toBeNull()
    const { scanStory } = await diagnosisOf({
      'WUAHandler.log': wuaHandler([{ at: '2026-01-14T06:00:00.000Z', code: gone }])
    })
    const timeless = scanStory.attempts.map((attempt) => ({ ...attempt, startedAt: null, endedAt: null }))
    expect(scanStoryChart({ ...scanStory, attempts: [...timeless, ...timeless] }, 'en', shown)).toBeNull()
  })
})

describe('the picture of the ways', () => {
  const access = proxyCase.evidence.find((envelope) => envelope.probe === 'wsus-access')
  const value = access?.probe === 'wsus-access' && access.status === 'collected' ? access.value : null

  it('tells each request in words, and its stages as bars in their order', () => {
    if (value === null) throw new Error('no access')
    const drawing = attemptChart(value, null, 'en')
    if (drawing === null) throw new Error('no picture')
    expect(drawing.label).toContain('through proxy01:8080 · SimpleAuthWebService: HTTP 407')
    const bars = of(drawing, 'bar').filter((shape) => shape.kind === 'bar' && shape.style === 'bad')
    expect(bars).toHaveLength(3)
    expect(of(drawing, 'cross')).toHaveLength(3)
    expectInside(drawing)
  })

  it('has whole labels, and tells stages by number and not by the height of their bars', () => {
    const name = 'a-proxy-with-a-rather-long-name.branch-office.contoso.local:8080'
    const paths = (value?.paths ?? []).map((path) => (path.proxy === null ? path : { ...path, proxy: name }))
    const drawing = value === null ? null : attemptChart({ ...value, paths }, null, 'en')
    if (drawing === null) throw new Error('no picture')
    const texts = of(drawing, 'text').map((shape) => (shape.kind === 'text' ? shape.text : ''))
    expect(texts).toContain(`through ${name} · SimpleAuthWebService`)
    expect(texts).toContain('1 Name · 2 Connection · 3 HTTP')
    const heights = of(drawing, 'bar').map((shape) => (shape.kind === 'bar' ? shape.height : 0))
    expect(new Set(heights).size).toBe(1)
    expectInside(drawing)
  })

  it('is left out where nothing was tried', () => {
    if (value === null) throw new Error('no access')
    expect(attemptChart({ ...value, paths: [] }, null, 'de')).toBeNull()
  })
})
