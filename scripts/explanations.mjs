// What the codes of diagnostics say at length is half of their text, and only `vfioc explain` reads it: it goes to a file of
// its own, dist/explanations.json, and out of the bundle, which is read whole at every start.
import { parse } from 'acorn';

/** The properties of a code that go, and those by which the object of a code is known. */
const apart = ['explain', 'example'];
const marks = ['severity', 'about', 'message', 'remedy'];

/** The names of an object literal's properties, where all are plain. */
const namesOf = (node) => node.properties.map(({ key }) => key?.name ?? key?.value);

/** Every object literal below a node of the syntax tree. */
function* objects(node) {
  if (node.type === 'ObjectExpression') yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* objects(child);
    }
  }
}

/**
 * Takes the explanations out of a bundle.
 *
 * @param {string} text the bundle, not minified
 * @returns the bundle without them
 */
export function withoutExplanations(text) {
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const gone = [];
  for (const object of objects(tree)) {
    const names = namesOf(object);
    if (!marks.every((mark) => names.includes(mark))) continue;
    for (const [index, { start, end }] of object.properties.entries()) {
      if (!apart.includes(names[index])) continue;
      // With the comma behind it, or where it is the last, the one before is left: both are JavaScript.
      const comma = text.slice(end).match(/^\s*,/)?.[0].length ?? 0;
      gone.push([start, end + comma]);
    }
  }
  let kept = '';
  let at = 0;
  for (const [start, end] of gone.sort(([a], [b]) => a - b)) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
