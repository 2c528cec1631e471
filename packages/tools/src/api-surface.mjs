// What the published rooms export, read with the compiler: name, kind, doc comment, what it measures and what it throws.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { isTest, walk } from './workspace.mjs';

/** `{ specifier, path }` of every source file that the `exports` of a package reach. */
export function entriesOf(root, room) {
  const dir = join(root, 'packages', room);
  if (!existsSync(join(dir, 'package.json'))) return [];
  const { name, exports = {} } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const withheld = Object.keys(exports).filter((key) => exports[key] === null);
  const isWithheld = (specifier) =>
    withheld.some((key) => specifier.startsWith(`${name}${key.slice(1).replace('*', '')}`));
  return Object.entries(exports).flatMap(([key, to]) => {
    const source = to?.['@liandong/source'];
    if (!source) return [];
    const specifier = (star) => `${name}${key.slice(1).replace('*', star)}`;
    if (!source.includes('*')) return [{ specifier: specifier(''), path: join(dir, source) }];
    const [before, after] = source.replace('./', '').split('*');
    return walk(dir, (path, file) => file === 'node_modules' || file === 'dist')
      .filter((file) => file.startsWith(before) && file.endsWith(after) && !isTest(file))
      .map((file) => ({ specifier: specifier(file.slice(before.length, -after.length)), path: join(dir, file) }))
      .filter(({ specifier }) => !isWithheld(specifier));
  });
}

const programOf = (paths) =>
  ts.createProgram(paths, {
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true },
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [], skipLibCheck: true, strict: true },
    customConditions: ['@liandong/source'],
  });

/** The text of the last doc comment before a declaration, without stars; nothing where there is none. */
function docOf(declaration) {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const { jsDoc } = holder;
  if (!jsDoc?.length) return undefined;
  return jsDoc[jsDoc.length - 1]
    .getText()
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\*[ \t]?/gm, '')
    .trim();
}

const isQuestion = (type) => Boolean(type.getProperty('criterion') && type.getProperty('plan'));
const isDay = (type) => Boolean(type.flags & ts.TypeFlags.TemplateLiteral);
const isNumber = (type) => Boolean(type.flags & ts.TypeFlags.NumberLike);

/** Does a type hold such a part: itself, in a union, a list or an unnamed object? A named type tells of its own parts. */
function holds(checker, type, is, depth = 0) {
  if (is(type)) return true;
  if (depth > 3 || type.aliasSymbol) return false;
  const within = (inner) => holds(checker, inner, is, depth + 1);
  if (type.isUnion()) return type.types.some(within);
  if (checker.isArrayType(type) || checker.isTupleType(type)) return checker.getTypeArguments(type).some(within);
  if (type.symbol?.name === 'Promise') return checker.getTypeArguments(type).some(within);
  const unnamed = type.symbol?.name === '__type' || type.symbol?.name === '__object';
  if (!unnamed || type.getCallSignatures().length > 0) return false;
  return type.getProperties().some((property) => within(checker.getTypeOfSymbol(property)));
}

function measures(checker, type) {
  // A shape with a name of its own (`Document`) tells of its parts where it stands.
  if (type.symbol?.declarations?.some(ts.isInterfaceDeclaration)) return { numbers: false, days: false };
  // So does one that a parameter or the answer is written as: `need: Need`, `readonly Need[]`.
  const isTold = (node) => {
    if (!node) return false;
    if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return isTold(node.type);
    if (ts.isArrayTypeNode(node)) return isTold(node.elementType);
    return ts.isTypeReferenceNode(node) && Boolean(checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Object);
  };
  const parts = type.getCallSignatures().flatMap((signature) => [
    ...signature
      .getParameters()
      .filter(({ valueDeclaration }) => !isTold(valueDeclaration?.type))
      .map((parameter) => checker.getTypeOfSymbol(parameter)),
    ...(isTold(signature.getDeclaration()?.type) ? [] : [signature.getReturnType()]),
  ]);
  return {
    numbers: parts.some((part) => holds(checker, part, isNumber)),
    days: parts.some((part) => holds(checker, part, isDay)),
  };
}

const givesProblems = (checker, signature) => {
  const type = signature.getReturnType();
  return type.isUnion() && type.types.some((part) => part.getProperty('problems') && part.getProperty('ok'));
};

/** Names of the errors that run out of a function of ours, through whatever of ours it calls. */
function errorReader(checker, isOurs) {
  const known = new Map();
  const targetOf = (node) => {
    let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  };
  const bodyOf = (declaration) => {
    if (ts.isClassDeclaration(declaration)) return declaration.members.find(ts.isConstructorDeclaration)?.body;
    if (ts.isVariableDeclaration(declaration)) {
      const { initializer } = declaration;
      return initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? initializer.body
        : undefined;
    }
    return declaration.body;
  };
  /** `isFunded(facts, law)`, `isFunded.outcome(facts, law)`: what a question refuses runs out of whoever asks it. */
  const asks = (callee) => {
    const method = ts.isPropertyAccessExpression(callee) && ['outcome', 'plan'].includes(callee.name.text);
    return isQuestion(checker.getTypeAtLocation(method ? callee.expression : callee));
  };
  const errorsOf = (declaration) => {
    const found = known.get(declaration);
    if (found) return found;
    const errors = new Set();
    known.set(declaration, errors);
    const body = bodyOf(declaration);
    if (body) read(body, errors);
    return errors;
  };
  const add = (from, to) => from.forEach((name) => to.add(name));
  function read(node, errors) {
    // A catch is taken to deal with what its block throws; what it throws itself counts.
    if (ts.isTryStatement(node) && node.catchClause) {
      read(node.catchClause.block, errors);
      if (node.finallyBlock) read(node.finallyBlock, errors);
      return;
    }
    if (ts.isThrowStatement(node) && ts.isNewExpression(node.expression)) {
      errors.add(node.expression.expression.getText());
      return;
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const target = targetOf(node.expression);
      if (target && isOurs(target.getSourceFile().fileName)) add(errorsOf(target), errors);
      if (/^JSON\.parse\((?!JSON\.stringify\()/.test(node.getText())) errors.add('SyntaxError');
      if (asks(node.expression)) errors.add('WrongFactError');
    } else if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent)) {
      // A function handed on, as in `dates.map(dayNumber)`.
      const target = ts.isCallExpression(node.parent) && node.parent.arguments.includes(node) && targetOf(node);
      if (target && isOurs(target.getSourceFile().fileName)) add(errorsOf(target), errors);
    }
    ts.forEachChild(node, (child) => read(child, errors));
  }
  return errorsOf;
}

function kindOf(declaration, type) {
  if (ts.isClassDeclaration(declaration)) return 'class';
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  if (!ts.isVariableDeclaration(declaration)) return 'type';
  if (isQuestion(type)) return 'question';
  return type.getCallSignatures().length > 0 ? 'function' : 'value';
}

/** A type that another export makes (`typeof levels`) is told by that one. */
function derivedFrom(declaration) {
  let from;
  const visit = (node) => {
    if (ts.isTypeQueryNode(node)) from ??= node.exprName.getText();
    ts.forEachChild(node, visit);
  };
  if (ts.isTypeAliasDeclaration(declaration)) visit(declaration.type);
  return from;
}

/**
 * Every export of the rooms, once: `{ name, specifiers, kind, file, line, doc, derivedFrom, measures, givesProblems, errors }`.
 */
export function surfaceOf(root, rooms) {
  const entries = rooms.flatMap((room) => entriesOf(root, room));
  const program = programOf(entries.map(({ path }) => path));
  const checker = program.getTypeChecker();
  const isOurs = (file) => {
    const path = relative(root, file).split(sep);
    return path[0] === 'packages' && !path.includes('node_modules');
  };
  const errorsOf = errorReader(checker, isOurs);
  const found = new Map();
  for (const { specifier, path } of entries) {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const declaration of symbol.declarations ?? []) {
        if (ts.isSourceFile(declaration) || !isOurs(declaration.getSourceFile().fileName)) continue;
        const known = found.get(declaration);
        if (known) known.specifiers.push(specifier);
        else found.set(declaration, { name: exported.name, specifiers: [specifier], symbol, declaration });
      }
    }
  }
  return [...found.values()].map(({ name, specifiers, symbol, declaration }) => {
    const source = declaration.getSourceFile();
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const kind = kindOf(declaration, type);
    const answer = kind === 'question' ? (type.aliasTypeArguments ?? checker.getTypeArguments(type))[1] : undefined;
    return {
      ...{ name, specifiers, kind },
      file: relative(root, source.fileName),
      line: source.getLineAndCharacterOfPosition(declaration.getStart(source)).line + 1,
      doc: docOf(declaration),
      derivedFrom: derivedFrom(declaration),
      measures:
        kind === 'function'
          ? measures(checker, type)
          : {
              numbers: Boolean(answer && holds(checker, answer, isNumber)),
              days: Boolean(answer && holds(checker, answer, isDay)),
            },
      givesProblems: kind === 'function' && type.getCallSignatures().some((one) => givesProblems(checker, one)),
      errors: kind === 'function' ? [...errorsOf(declaration)].sort() : [],
    };
  });
}
