import type { Language } from '../../contract/text.ts'
import { escapeHtml } from '../../presentation/escape.ts'

/** Nothing is loaded and no script runs, whatever a log contains. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

export interface HtmlDocument {
  readonly language: Language
  /** As text. */
  readonly title: string
  /** As CSS; who writes it has escaped what is not his own. */
  readonly style: string
  /** As HTML. */
  readonly body: string
}

/** One document that needs no other file. */
export function htmlDocument({ language, title, style, body }: HtmlDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`
}
