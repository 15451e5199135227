import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetsFolder } from '../../machine/assets-folder.ts'

const faces = [
  { file: 'sans-regular.woff2', family: 'Report Sans', weight: '400' },
  { file: 'sans-bold.woff2', family: 'Report Sans', weight: '700' },
  { file: 'mono.woff2', family: 'Report Mono', weight: '100 900' },
  { file: 'symbols.woff2', family: 'Report Symbols', weight: '100 900' }
] as const

/** The report's fonts as @font-face rules that carry the fonts in them; '' where they are not installed. */
export function fontsCss(): string {
  const folder = assetsFolder('fonts', faces[0].file)
  if (folder === null || !faces.every(({ file }) => existsSync(join(folder, file)))) return ''
  return faces.map((face) => fontFace(face, readFileSync(join(folder, face.file)).toString('base64'))).join('\n')
}

function fontFace({ family, weight }: (typeof faces)[number], base64: string): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: normal; src: url(data:font/woff2;base64,${base64}) format('woff2'); }`
}
