// Removes documentation from the bundle, which is read completely at every start: the long explanations of diagnostics,
// for `vfioc explain`, and the descriptions of fields, for `vfioc schema`. Both are in separate files next to it.
import { parse } from 'acorn';

/** The properties of a code that are removed, and those that identify the object of a code. */
const apart = ['explain', 'example'];
const marks = ['severity', 'about', 'message', 'remedy'];

/** Functions of values/scalar.ts that take a description, and its position in their arguments. */
const sentences = { scalar: 0, textScalar: 0, toggle: 0, toggleOr: 1 };

const isCallOf = (node, name) => node?.type === 'CallExpression' && node.callee.name === name;

/** All nodes of the syntax tree. */
function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* nodes(child);
    }
  }
}

/** The ranges of the text to remove, with their replacements. */
function* cuts(text, tree) {
  for (const node of nodes(tree)) {
    if (node.type === 'ObjectExpression') {
      const names = node.properties.map(({ key }) => key?.name ?? key?.value);
      if (!marks.every((mark) => names.includes(mark))) continue;
      for (const [index, { start, end }] of node.properties.entries()) {
        if (!apart.includes(names[index])) continue;
        // Includes the comma after it; for the last property, the comma before it stays, which is valid JavaScript.
        const comma = text.slice(end).match(/^\s*,/)?.[0].length ?? 0;
        yield { start, end: end + comma, instead: '' };
      }
    }
    if (node.type !== 'CallExpression') continue;
    // schema.apply(described('…')) is the schema.
    if (node.callee.property?.name === 'apply' && isCallOf(node.arguments[0], 'described')) {
      yield { start: node.callee.object.end, end: node.end, instead: '' };
    }
    const index = Object.hasOwn(sentences, node.callee.name ?? '') ? sentences[node.callee.name] : undefined;
    const sentence = index === undefined ? undefined : node.arguments[index];
    if (sentence) yield { start: sentence.start, end: sentence.end, instead: "''" };
  }
}

/**
 * Removes the documentation from a bundle.
 *
 * @param {string} text the bundle, not minified
 * @returns the bundle without it
 */
export function withoutWords(text) {
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  let kept = '';
  let at = 0;
  for (const { start, end, instead } of [...cuts(text, tree)].sort((a, b) => a.start - b.start)) {
    // A schema within `toggleOr` has its own ranges: a range inside another one is removed with it.
    if (start < at) continue;
    kept += text.slice(at, start) + instead;
    at = end;
  }
  return kept + text.slice(at);
}
