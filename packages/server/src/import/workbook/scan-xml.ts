import { RefusedError } from '../refusal.js';
import type { WorkbookLimits } from './limits.js';
import { damaged } from './zip-checks.js';

/** What is told of a document, in its order. Names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The attributes of an element, read when asked for. */
export interface XmlAttributes {
  get(name: string): string | undefined;
}

/** How many elements may still be looked at, shared by all parts of a workbook. */
export interface Budget {
  elements: number;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));?/giu;
/** Characters of a tag at most; those of spreadsheets have some hundred. */
const TAG_LENGTH = 65_536;
const [GREATER, QUOTE, APOSTROPHE] = [0x3e, 0x22, 0x27];
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * Reads XML as spreadsheets use it: elements, attributes, text, CDATA. It knows no document type and no entities
 * beyond the five of XML, so that nothing in it can grow.
 *
 * @throws RefusedError where it is not well-formed, or goes beyond the limits.
 */
export function scanXml(
  part: string,
  xml: string,
  listener: XmlListener,
  limits: WorkbookLimits,
  budget: Budget,
): void {
  const broken = (): RefusedError => damaged(`"${part}" is not well-formed`);
  const stack: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const until = open < 0 ? xml.length : open;
    if (until > at && stack.length > 0 && listener.text) {
      listener.text(decode(part, xml.slice(at, until)));
    }
    if (open < 0) break;
    const next = xml[open + 1];
    if (next === '!' && xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open + 4, broken);
    } else if (next === '!' && xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9, broken);
      listener.text?.(xml.slice(open + 9, at - 3));
    } else if (next === '!') {
      throw notAllowed(part, xml.slice(open, open + 40));
    } else if (next === '?') {
      at = after(xml, '?>', open + 2, broken);
    } else {
      if (--budget.elements < 0) throw tooMuch(limits);
      const end = endOfTag(xml, open, broken);
      at = end + 1;
      if (next === '/') {
        const name = localName(xml.slice(open + 2, end).trim());
        if (stack.pop() !== name) throw broken();
        listener.close?.(name);
      } else {
        const empty = xml[end - 1] === '/';
        const tag = xml.slice(open + 1, empty ? end - 1 : end);
        const space = tag.search(/\s/u);
        const name = localName(space < 0 ? tag : tag.slice(0, space));
        if (name === '') throw broken();
        if (stack.length >= limits.depth) throw broken();
        listener.open?.(name, attributesOf(part, space < 0 ? '' : tag.slice(space)));
        if (empty) listener.close?.(name);
        else stack.push(name);
      }
    }
  }
  if (stack.length > 0) throw broken();
}

function after(xml: string, mark: string, from: number, broken: () => RefusedError): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw broken();
  return found + mark.length;
}

/** The `>` that ends a tag; one inside a quoted attribute does not. */
function endOfTag(xml: string, open: number, broken: () => RefusedError): number {
  for (let at = open + 1; at < Math.min(xml.length, open + TAG_LENGTH); at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw broken();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(part: string, text: string): XmlAttributes {
  return {
    get: (wanted) => {
      const found = text.includes("'") ? attributeIn(text, wanted) : quotedIn(text, wanted);
      return found === undefined ? undefined : decode(part, found);
    },
  };
}

/** An attribute where all are in double quotes, as programs write them: a million cells have three each. */
function quotedIn(text: string, wanted: string): string | undefined {
  const mark = ` ${wanted}="`;
  const at = text.indexOf(mark);
  if (at >= 0) {
    const begin = at + mark.length;
    return text.slice(begin, text.indexOf('"', begin));
  }
  // With a prefix, or with spaces around the sign.
  return text.includes(wanted) ? attributeIn(text, wanted) : undefined;
}

function attributeIn(text: string, wanted: string): string | undefined {
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (localName(name) === wanted && !name.startsWith('xmlns')) return double ?? single ?? '';
  }
  return undefined;
}

function decode(part: string, text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const character = NAMED[name];
      if (character === undefined) throw notAllowed(part, written);
      return character;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return character ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function notAllowed(part: string, found: string): RefusedError {
  const message = `"${part}" declares a document type or uses an entity of its own. Spreadsheet programs do not write these, and they can be made to harm. Save the workbook again as .xlsx.`;
  return new RefusedError(
    'xml-declaration',
    message,
    JSON.stringify(found),
    'plain elements and text',
  );
}

function tooMuch({ elements }: WorkbookLimits): RefusedError {
  const message = `The workbook has more than ${elements} elements. Save the sheets that matter in a new workbook.`;
  return new RefusedError(
    'workbook-too-large',
    message,
    `more than ${elements}`,
    `${elements} elements`,
  );
}
