// Part of flat.mjs: what tsc writes for each `@property` of a class becomes one call for all of them, and tslib goes. Nothing else is decorated
// in the elements; a class with another decorator stays as it is. Lines keep their numbers.
import ts from 'typescript';

const isCalled = (node, name) => ts.isCallExpression(node) && node.expression.getText() === name;

/** `__decorate([property(how)], Class.prototype, "name", …);` as its parts. */
function decorated(statement) {
  const call = ts.isExpressionStatement(statement) ? statement.expression : statement;
  if (!isCalled(call, '__decorate')) return undefined;
  const [decorators, prototype, name] = call.arguments;
  const [decorator, ...more] = decorators.elements;
  if (!isCalled(decorator, 'property') || more.length > 0) return undefined;
  const [how] = decorator.arguments;
  return { statement, owner: prototype.expression.getText(), entry: `${name.text}: ${how ? how.getText() : 'void 0'}` };
}

/** The text of a module with the properties of each class gathered. */
export function gathered(text) {
  if (!text.includes('__decorate')) return text;
  const file = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true);
  const found = file.statements.map(decorated).filter(Boolean);
  const lost = found.reduce((count, { statement }) => count + statement.getText().split('__decorate').length - 1, 0);
  // What is imported from tslib besides, or decorated otherwise, still needs it: then nothing is changed.
  if (text.split('__decorate(').length - 1 !== lost) return text;
  const pieces = [];
  for (let at = 0; at < found.length;) {
    const { owner, statement } = found[at];
    const all = [];
    for (; found[at]?.owner === owner; at++) all.push(found[at]);
    const [from, to] = [statement.getStart(), all[all.length - 1].statement.getEnd()];
    pieces.push([from, to, `properties(${owner}, { ${all.map(({ entry }) => entry).join(', ')} });`]);
  }
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const module = statement.moduleSpecifier.text;
    if (module === 'tslib') pieces.push([statement.getStart(), statement.getEnd(), '']);
    else if (module.endsWith('/property.js')) {
      const names = statement.importClause;
      pieces.push([names.getStart(), names.getEnd(), '{ properties }']);
    }
  }
  let [done, at] = ['', 0];
  for (const [from, to, instead] of pieces.sort(([one], [other]) => one - other)) {
    const lines = (of) => of.split('\n').length - 1;
    done += text.slice(at, from) + instead + '\n'.repeat(lines(text.slice(from, to)) - lines(instead));
    at = to;
  }
  return done + text.slice(at);
}
