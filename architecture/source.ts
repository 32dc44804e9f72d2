// What a source file imports, and what it reads of its host, by the compiler's own parser.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** As written. */
  specifier: string
  /** A path from the root of the project, or the name of a package. */
  target: string
  isTypeOnly: boolean
}

export interface Source {
  path: string
  imports: Import[]
  /** What it reads of the host: `Date.now`, `process`, ... */
  reads: string[]
}

/** `path` is one from the root of the project, which is where this runs. */
export function readSource(path: string, text = readFileSync(path, 'utf8')): Source {
  const source: Source = { path, imports: [], reads: [] }
  const visit = (node: ts.Node) => {
    const found = importIn(node)
    if (found !== undefined) source.imports.push({ ...found, target: targetOf(path, found.specifier) })
    const read = readIn(node)
    if (read !== undefined) source.reads.push(read)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return source
}

function importIn(node: ts.Node): Omit<Import, 'target'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.importClause?.isTypeOnly ?? false }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly }
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, isTypeOnly: true }
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const [specifier] = node.arguments
  return specifier && ts.isStringLiteral(specifier)
    ? { specifier: specifier.text, isTypeOnly: false }
    : undefined
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? join(dirname(path), specifier) : specifier
}

/** `Date.now`, `new Date()` without an argument, or the name of a global of Node. */
function readIn(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    return `${node.expression.text}.${node.name.text}`
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === 'Date' && !node.arguments?.length) return 'new Date()'
  }
  if (!ts.isIdentifier(node) || ts.isTypeReferenceNode(node.parent)) return undefined
  const isName =
    (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) &&
    node.parent.name === node
  return isName ? undefined : node.text
}
