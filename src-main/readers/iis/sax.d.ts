/** What we use of sax, which has no types of its own. */
declare module 'sax' {
  interface Parser {
    /** From 0. */
    readonly line: number
    onerror: (error: Error) => void
    onopentagstart: () => void
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void
    onclosetag: () => void
    write(piece: string): void
    close(): void
  }
  const sax: { parser(strict: boolean, options: { readonly position: boolean }): Parser }
  export default sax
}
