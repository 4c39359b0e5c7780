// What only people read goes out of the bundle, which is read whole at every start: what the codes of diagnostics say at
// length, for `vfioc explain`, and what the fields of a spec say, for `vfioc schema`. Both lie in files beside it.
import { parse } from 'acorn';

/** The properties of a code that go, and those by which the object of a code is known. */
const apart = ['explain', 'example'];
const marks = ['severity', 'about', 'message', 'remedy'];

/** Functions of values/scalar.ts that take a sentence, and where it stands among what they take. */
const sentences = { scalar: 0, textScalar: 0, toggle: 0, toggleOr: 1 };

const isCallOf = (node, name) => node?.type === 'CallExpression' && node.callee.name === name;

/** Every node of the syntax tree. */
function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* nodes(child);
    }
  }
}

/** The places in the text that go, with what stands there instead. */
function* cuts(text, tree) {
  for (const node of nodes(tree)) {
    if (node.type === 'ObjectExpression') {
      const names = node.properties.map(({ key }) => key?.name ?? key?.value);
      if (!marks.every((mark) => names.includes(mark))) continue;
      for (const [index, { start, end }] of node.properties.entries()) {
        if (!apart.includes(names[index])) continue;
        // With the comma behind it, or where it is the last, the one before is left: both are JavaScript.
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
 * Takes out of a bundle what only people read.
 *
 * @param {string} text the bundle, not minified
 * @returns the bundle without it
 */
export function withoutWords(text) {
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  let kept = '';
  let at = 0;
  for (const { start, end, instead } of [...cuts(text, tree)].sort((a, b) => a.start - b.start)) {
    // A schema within `toggleOr` has its own: what stands inside of another cut is gone with it.
    if (start < at) continue;
    kept += text.slice(at, start) + instead;
    at = end;
  }
  return kept + text.slice(at);
}
