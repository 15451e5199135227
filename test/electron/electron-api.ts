import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const hosts = join(root, 'src-main/hosts/electron')
const declarations = join(root, 'node_modules/electron/electron.d.ts')

/** Declarations of Electron by name of their owner and their own, as `App.quit`; an event's name is part of it. */
export type ElectronApi = Readonly<Record<string, string>>

/**
 * Everything of Electron that our host uses, each with how `electron.d.ts` declares it: modules, members, events, options,
 * and what our own smaller interfaces ask of its objects. Found by the compiler, so that nothing can be forgotten.
 */
export function usedElectronApi(): ElectronApi {
  const files = readdirSync(hosts).filter((name) => name.endsWith('.ts'))
  const program = programOf(files.map((name) => join(hosts, name)))
  const checker = program.getTypeChecker()
  const found = new Map<string, string>()
  for (const name of files) {
    const source = program.getSourceFile(join(hosts, name))
    if (source !== undefined) visit(source, checker, (declaration) => void record(declaration, found))
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Only our host, Electron and the language itself: what else is imported has nothing of Electron's. */
function programOf(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: []
  }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNameLiterals = (literals) =>
    literals.map(
      ({ text }) => ({ resolvedModule: resolved(text) }) satisfies ts.ResolvedModuleWithFailedLookupLocations
    )
  return ts.createProgram([...files], options, host)
}

function resolved(name: string): ts.ResolvedModuleFull | undefined {
  if (name === 'electron') return { resolvedFileName: declarations, extension: ts.Extension.Dts }
  return name.startsWith('./') ? { resolvedFileName: join(hosts, name), extension: ts.Extension.Ts } : undefined
}

function visit(node: ts.Node, checker: ts.TypeChecker, use: (declaration: ts.Declaration) => void): void {
  for (const declaration of usedBy(node, checker)) if (isElectrons(declaration)) use(declaration)
  ts.forEachChild(node, (child) => visit(child, checker, use))
}

/** Of one node only; whoever calls this looks at the nodes inside. */
function usedBy(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isImportSpecifier(node)) {
    const symbol = checker.getSymbolAtLocation(node.name)
    return (symbol === undefined ? undefined : checker.getAliasedSymbol(symbol).declarations) ?? []
  }
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = checker.getResolvedSignature(node)?.declaration
    return [
      ...(called === undefined ? [] : [called]),
      ...(node.arguments ?? []).flatMap((one) => askedOf(one, checker))
    ]
  }
  if (ts.isPropertyAccessExpression(node)) {
    // of a method that is called, the call says which of its declarations
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) return []
    return checker.getSymbolAtLocation(node.name)?.declarations ?? []
  }
  if (!ts.isObjectLiteralExpression(node)) return []
  const contextual = checker.getContextualType(node)
  const wanted = contextual === undefined ? undefined : checker.getNonNullableType(contextual)
  return node.properties.flatMap((property) => {
    const name = property.name === undefined ? undefined : property.name.getText()
    return (name === undefined ? undefined : wanted?.getProperty(name)?.declarations) ?? []
  })
}

/**
 * What a smaller interface of ours asks of an object of Electron's that is passed for it, also of the objects in it, and which
 * options of Electron's an object of ours fills.
 */
function askedOf(argument: ts.Expression, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const wanted = checker.getContextualType(argument)
  return wanted === undefined ? [] : between(wanted, checker.getTypeAtLocation(argument), checker)
}

function between(wanted: ts.Type, given: ts.Type, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const isOwn = (type: ts.Type): boolean => type.symbol?.declarations?.some(isElectrons) === true
  if (isOwn(wanted) && !isOwn(given))
    return given.getProperties().flatMap(({ name }) => wanted.getProperty(name)?.declarations ?? [])
  // a function that takes Electron's own type says by its body what it uses
  if (isOwn(wanted) || !isOwn(given)) return []
  return wanted.getProperties().flatMap((asked) => {
    const found = given.getProperty(asked.name)
    const all = found?.declarations ?? []
    if (found === undefined || all.length > 1) {
      const events = (asked.declarations ?? []).map(eventOf)
      return all.filter((declaration) => events.includes(eventOf(declaration)))
    }
    return [...all, ...between(checker.getTypeOfSymbol(asked), checker.getTypeOfSymbol(found), checker)]
  })
}

function isElectrons(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.endsWith('/electron/electron.d.ts')
}

/** The event that a declaration of `on` and the like is about. */
function eventOf(declaration: ts.Declaration): string | null {
  const [first] = ts.isFunctionLike(declaration) ? declaration.parameters : []
  return first?.type !== undefined && ts.isLiteralTypeNode(first.type) ? first.type.getText() : null
}

function record(declaration: ts.Declaration, found: Map<string, string>): void {
  const isType = ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)
  const own = isType ? 'type' : ts.isConstructorDeclaration(declaration) ? 'constructor' : nameOf(declaration)
  const event = eventOf(declaration)
  // a callback has no name; whoever is handed it has
  if (own === '?') return
  const key = isType ? nameOf(declaration) : `${ownerOf(declaration)}.${own}${event === null ? '' : `(${event})`}`
  found.set(key, isType ? own : withoutComments(declaration))
}

function nameOf(declaration: ts.Declaration): string {
  return ts.getNameOfDeclaration(declaration)?.getText() ?? '?'
}

function ownerOf(declaration: ts.Declaration): string {
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return nameOf(node)
  }
  return 'electron'
}

function withoutComments(declaration: ts.Declaration): string {
  const text = ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile())
  return text.replace(/\s+/g, ' ')
}
