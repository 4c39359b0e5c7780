/**
 * The XML printer. Two spaces of indentation and single quotes, as libvirt writes its own documents, so that what we
 * write and what `virsh dumpxml` shows can be laid side by side.
 */
import { isShared, type Xml } from './xml.ts';

const start = 'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F';
const startHigh = '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const part = `[${start}${startHigh}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${start}${startHigh}]*`;
const qualifiedName = new RegExp(`^${part}(?::${part})?$`, 'u');
/** A character that XML 1.0 cannot hold. @see https://www.w3.org/TR/xml/#charsets */
export const notXmlText = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The names of libvirt. The pattern of all names is large, and takes a while to be compiled where it is asked. */
const asciiName = /^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/;

/** Whether this can be the name of an element or attribute, with at most one prefix. */
export const isXmlName = (name: string): boolean => asciiName.test(name) || qualifiedName.test(name);

/**
 * Whether XML 1.0 can hold this text at all: it has no way to write NUL, the other control characters, a lone
 * surrogate, U+FFFE or U+FFFF, not even as a reference.
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

/** How an element or an attribute of a name begins, by the name: names are few and come again and again. */
const beginnings = { tag: new Map<string, string>(), attribute: new Map<string, string>() };

/** `<name`, or ` name='`. */
function beginning(kind: 'tag' | 'attribute', name: string): string {
  const known = beginnings[kind].get(name);
  if (known !== undefined) return known;
  if (!isXmlName(name)) throw new RangeError(`not a name in XML: ${JSON.stringify(name)}`);
  const made = kind === 'tag' ? `<${name}` : ` ${name}='`;
  beginnings[kind].set(name, made);
  return made;
}

const checkedText = (value: string): string => {
  if (!isXmlText(value)) throw new RangeError(`XML cannot hold this text: ${JSON.stringify(value)}`);
  return value;
};

/** Text in which nothing is to be replaced or refused; nearly all is. */
const plain = /^[ !"#$%()-;=?-~]*$/;

/** A reader turns tab and line breaks of an attribute into spaces, unless they are references. */
const printAttribute = (value: string): string =>
  plain.test(value) ? value : checkedText(value).replace(/[&<>'\t\n\r]/g, refer);

/** A reader turns a carriage return into a line feed, unless it is a reference; `]]>` must not stand in text. */
const printText = (value: string): string =>
  plain.test(value) ? value : checkedText(value).replace(/[&<>\r]/g, refer);

/** What shared elements were printed as. */
const printed = new WeakMap<Xml, { readonly indent: string; readonly text: string }>();

/** Adds an element to the lines of a document. They are joined once: text that is added to text is copied at every level. */
type Print = (lines: string[], element: Xml, indent: string) => void;

const printInto: Print = (lines, element, indent) => {
  if (!isShared(element)) {
    printAnew(lines, element, indent);
    return;
  }
  let known = printed.get(element);
  if (known?.indent !== indent) {
    known = { indent, text: textBy(printAnew, element, indent) };
    printed.set(element, known);
  }
  lines.push(known.text);
};

function printAnew(lines: string[], element: Xml, indent: string, printChild = printInto): void {
  const { name, attributes, children } = element;
  let tag = indent + beginning('tag', name);
  for (const key in attributes) tag += `${beginning('attribute', key)}${printAttribute(attributes[key] ?? '')}'`;
  const [first] = children;
  if (first === undefined) {
    lines.push(`${tag}/>`);
  } else if (typeof first === 'string') {
    if (children.length > 1) throw new RangeError(`text beside other children in <${name}>`);
    lines.push(`${tag}>${printText(first)}</${name}>`);
  } else {
    lines.push(`${tag}>`);
    const inner = `${indent}  `;
    for (const child of children) {
      if (typeof child === 'string') throw new RangeError(`text beside other children in <${name}>`);
      printChild(lines, child, inner);
    }
    lines.push(`${indent}</${name}>`);
  }
}

/** The text of an element, without the line break at its end. */
function textBy(print: Print, element: Xml, indent: string): string {
  const lines: string[] = [];
  print(lines, element, indent);
  return lines.join('\n');
}

/**
 * The document as text, ending in a line break. Text and attribute values read back as they were given, through any
 * XML parser. Throws RangeError on a name or a text that XML cannot hold: values are validated before they get here
 * ({@link isXmlText}), so that is a defect and not an input's fault.
 */
export const printXml = (root: Xml): string => `${textBy(printInto, root, '')}\n`;

/**
 * As {@link printXml}, for documents that have children of the root in common, as one has with itself once it is marked: each
 * of these is printed once.
 */
export function printerOfMany(): (root: Xml) => string {
  const known = new Map<Xml, string>();
  const printChild: Print = (lines, element, indent) => {
    const text = known.get(element) ?? textBy(printInto, element, indent);
    known.set(element, text);
    lines.push(text);
  };
  const printRoot: Print = (lines, root, indent) => printAnew(lines, root, indent, printChild);
  return (root) => `${textBy(printRoot, root, '')}\n`;
}
