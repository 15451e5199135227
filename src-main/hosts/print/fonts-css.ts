import { bundledFiles } from '../../system/bundled-files/this-program.ts'

const faces = [
  { file: 'sans-regular.woff2', family: 'Report Sans', weight: '400' },
  { file: 'sans-bold.woff2', family: 'Report Sans', weight: '700' },
  { file: 'mono.woff2', family: 'Report Mono', weight: '100 900' },
  { file: 'symbols.woff2', family: 'Report Symbols', weight: '100 900' }
] as const

/** @font-face rules with embedded fonts; '' if a font is missing or modified. */
export function fontsCss(): string {
  try {
    return faces.map((face) => fontFace(face, base64Of(bundledFiles().read(`fonts/${face.file}`)))).join('\n')
  } catch {
    // a report in another font is better than none
    return ''
  }
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function fontFace({ family, weight }: (typeof faces)[number], base64: string): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: normal; src: url(data:font/woff2;base64,${base64}) format('woff2'); }`
}
