/**
 * The XML printer. It uses two spaces of indentation and single quotes like libvirt, so that our documents can be
 * compared with the output of `virsh dumpxml`.
 */
import { isShared, type Xml } from './xml.ts';

const start = 'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F';
const startHigh = '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const part = `[${start}${startHigh}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${start}${startHigh}]*`;
const qualifiedName = new RegExp(`^${part}(?::${part})?$`, 'u');
/** A character that XML 1.0 cannot represent. @see https://www.w3.org/TR/xml/#charsets */
export const notXmlText = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The names that libvirt uses. The pattern for all names is large and takes a while to compile on first use. */
const asciiName = /^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/;

/** Whether this is a valid name of an element or attribute, with at most one prefix. */
export const isXmlName = (name: string): boolean => asciiName.test(name) || qualifiedName.test(name);

/**
 * Whether XML 1.0 can represent this text at all: it cannot represent NUL, other control characters, a lone surrogate,
 * U+FFFE or U+FFFF, not even as a reference.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const isXmlText = (value: string): boolean => !notXmlText.test(value);

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};
const refer = (character: string): string => references[character] ?? character;

/** The first characters of an element or an attribute, by name: there are few names, and they repeat. */
const beginnings = { tag: new Map<string, string>(), attribute: new Map<string, string>() };

/** `<name`, or ` name='`. */
function beginning(kind: 'tag' | 'attribute', name: string): string {
  const known = beginnings[kind].get(name);
  if (known !== undefined) return known;
  if (!isXmlName(name)) throw new RangeError(`not a valid XML name: ${JSON.stringify(name)}`);
  const made = kind === 'tag' ? `<${name}` : ` ${name}='`;
  beginnings[kind].set(name, made);
  return made;
}

const checkedText = (value: string): string => {
  if (!isXmlText(value)) throw new RangeError(`XML cannot represent this text: ${JSON.stringify(value)}`);
  return value;
};

/** Text in which nothing must be escaped or refused; nearly all text is. */
const plain = /^[ !"#$%()-;=?-~]*$/;

/** A parser turns tabs and line breaks in an attribute into spaces, unless they are references. */
const printAttribute = (value: string): string =>
  plain.test(value) ? value : checkedText(value).replace(/[&<>'\t\n\r]/g, refer);

/** A parser turns a carriage return into a line feed, unless it is a reference; text must not contain `]]>`. */
const printText = (value: string): string =>
  plain.test(value) ? value : checkedText(value).replace(/[&<>\r]/g, refer);

/** The printed text of shared elements. */
const printed = new WeakMap<Xml, { readonly indent: string; readonly text: string }>();

/** Adds an element to the lines of a document. They are joined once: concatenation would copy at each level. */
type Print = (lines: string[], element: Xml, indent: string) => void;

const printInto: Print = (lines, element, indent) => {
  if (!isShared(element)) {
    printFresh(lines, element, indent);
    return;
  }
  let known = printed.get(element);
  if (known?.indent !== indent) {
    known = { indent, text: textBy(printFresh, element, indent) };
    printed.set(element, known);
  }
  lines.push(known.text);
};

function printFresh(lines: string[], element: Xml, indent: string, printChild = printInto): void {
  const { name, children } = element;
  const tag = indent + openTag(element);
  const [first] = children;
  if (first === undefined) {
    lines.push(`${tag}/>`);
  } else if (typeof first === 'string') {
    if (children.length > 1) throw new RangeError(`text next to other children in <${name}>`);
    lines.push(`${tag}>${printText(first)}</${name}>`);
  } else {
    lines.push(`${tag}>`);
    const inner = `${indent}  `;
    const print = name === 'metadata' ? printForeign : printChild;
    for (const child of children) {
      if (typeof child === 'string') throw new RangeError(`text next to other children in <${name}>`);
      print(lines, child, inner);
    }
    lines.push(`${indent}</${name}>`);
  }
}

function openTag({ name, attributes }: Xml): string {
  let tag = beginning('tag', name);
  for (const key in attributes) tag += `${beginning('attribute', key)}${printAttribute(attributes[key] ?? '')}'`;
  return tag;
}

/** An element of another program, in metadata: whitespace in it is content, so none is added. */
const printForeign: Print = (lines, element, indent) => {
  lines.push(indent + verbatim(element));
};

const verbatim = (element: Xml): string =>
  element.children.length === 0
    ? `${openTag(element)}/>`
    : `${openTag(element)}>${element.children
        .map((child) => (typeof child === 'string' ? printText(child) : verbatim(child)))
        .join('')}</${element.name}>`;

/** The text of an element, without the final line break. */
function textBy(print: Print, element: Xml, indent: string): string {
  const lines: string[] = [];
  print(lines, element, indent);
  return lines.join('\n');
}

/**
 * The document as text, with a final line break. Any XML parser reads back the same text and attribute values. Throws
 * RangeError on a name or a string that XML cannot represent: values are validated earlier ({@link isXmlText}), so that
 * is a bug in vfioc.
 */
export const printXml = (root: Xml): string => `${textBy(printInto, root, '')}\n`;

/**
 * Like {@link printXml}, for documents that share children of the root, such as one without and with its mark: each of
 * these children is only printed once.
 */
export function printerOfMany(): (root: Xml) => string {
  const known = new Map<Xml, string>();
  const printChild: Print = (lines, element, indent) => {
    const text = known.get(element) ?? textBy(printInto, element, indent);
    known.set(element, text);
    lines.push(text);
  };
  const printRoot: Print = (lines, root, indent) => printFresh(lines, root, indent, printChild);
  return (root) => `${textBy(printRoot, root, '')}\n`;
}
