import { type Chart, chartWidth, type Shape } from '../../presentation/charts/chart.ts'
import { escapeHtml } from '../../presentation/escape.ts'

/** A drawing as inline SVG, one picture to a screen reader. */
export function chartHtml({ label, height, shapes }: Chart): string {
  const inside = shapes.map(shapeHtml).join('')
  return `<figure class="drawing"><svg viewBox="0 0 ${chartWidth} ${height}" role="img" aria-label="${escapeHtml(label)}">${inside}</svg></figure>`
}

function shapeHtml(shape: Shape): string {
  switch (shape.kind) {
    case 'text': {
      const end = shape.anchor === 'end' ? ' text-anchor="end"' : ''
      return `<text class="${shape.style}" x="${shape.x}" y="${shape.y}"${end}>${escapeHtml(shape.text)}</text>`
    }
    case 'line': {
      const dashed = shape.dashed ? ' dashed' : ''
      return `<line class="${shape.style}${dashed}" x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"></line>`
    }
    case 'bar':
      return `<rect class="${shape.style}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"></rect>`
    case 'dot':
      return `<circle class="${shape.style}" cx="${shape.x}" cy="${shape.y}" r="3.5"></circle>`
    case 'cross':
      return `<path class="${shape.style}" d="M${shape.x - 3.5} ${shape.y - 3.5}l7 7m0-7l-7 7"></path>`
    case 'square':
      return `<rect class="${shape.style} hollow" x="${shape.x - 3}" y="${shape.y - 3}" width="6" height="6"></rect>`
  }
}
