import type { XmlAttributes, XmlListener } from './scan-xml.js';
import { unescapeText } from './shared-strings.js';

/** A sheet as the workbook lists it. */
export interface SheetName {
  readonly name: string;
  readonly relation: string;
}

/** Listens to workbook.xml: the sheets in their order, and which calendar days are counted in. */
export class WorkbookOutline implements XmlListener {
  readonly sheets: SheetName[] = [];
  from1904 = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbookPr') {
      this.from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
    } else if (name === 'sheet') {
      const relation = attributes.get('id');
      const sheet = unescapeText(attributes.get('name') ?? '');
      if (relation !== undefined) this.sheets.push({ name: sheet, relation });
    }
  }
}

/** Listens to a relations part: which file inside is what. External targets are not followed and not kept. */
export class Relations implements XmlListener {
  /** Path inside the workbook by relation id, worksheets only. */
  readonly worksheets = new Map<string, string>();
  strings: string | undefined;
  styles: string | undefined;
  workbook: string | undefined;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : resolved(this.#folder + target);
    const type = attributes.get('Type')?.split('/').at(-1);
    if (type === 'worksheet') this.worksheets.set(attributes.get('Id') ?? '', path);
    else if (type === 'sharedStrings') this.strings = path;
    else if (type === 'styles') this.styles = path;
    else if (type === 'officeDocument') this.workbook = path;
  }
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
