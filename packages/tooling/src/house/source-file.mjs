/** One file of the repository, read once and parsed only where a rule asks for it. */
import ts from 'typescript';

const parsed = /\.(ts|mts|mjs|js)$/;

/** Whether a path is a test, a type test or support that only tests import. */
export const isTestPath = (path) =>
  /\.test(-d)?\.(ts|mjs)$/.test(path) || /\/(testing|fixtures|conformance)\//.test(path);

export class SourceFile {
  #tree;
  #imports;

  constructor(path, text) {
    this.path = path;
    this.text = text;
  }

  /** `sdk` for `packages/sdk/src/send.ts`, `demos` for `demos/html/index.html`, '' at the top. */
  get room() {
    const [top, name] = this.path.split('/');
    if (top === 'packages' && this.path.split('/').length > 2) return name;
    return top === this.path ? '' : top;
  }

  get isCode() {
    return parsed.test(this.path);
  }

  get isTest() {
    return isTestPath(this.path);
  }

  /** A file of a package's `src` that is shipped: code, and not a test. */
  get isShipped() {
    return this.isCode && !this.isTest && /^packages\/[^/]+\/src\//.test(this.path);
  }

  get isGenerated() {
    return this.path.includes('/generated/');
  }

  get tree() {
    const { ESNext } = ts.ScriptTarget;
    this.#tree ??= ts.createSourceFile(this.path, this.text, ESNext, true);
    return this.#tree;
  }

  /** `{ specifier, typeOnly, line }` of every static, dynamic and re-exporting import. */
  get imports() {
    this.#imports ??= this.isCode ? [...this.#findImports()] : [];
    return this.#imports;
  }

  line(node) {
    return this.tree.getLineAndCharacterOfPosition(node.getStart(this.tree)).line + 1;
  }

  /** Every node below (and with) `node`, parents first. */
  *nodes(node = this.tree) {
    yield node;
    const children = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children) yield* this.nodes(child);
  }

  *#findImports() {
    for (const node of this.nodes()) {
      const found = specifierOf(node);
      if (found) yield { specifier: found.text, typeOnly: isTypeOnly(node), line: this.line(node) };
    }
  }
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [first] = dynamic ? node.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first : undefined;
}

/** `import type …` and `import('x')` in a type leave nothing behind; `import { type A }` still runs. */
function isTypeOnly(node) {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}
