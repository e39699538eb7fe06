import type { Breakdown, IsoDate, LocalizedText, Source } from '@climate-embed/schema';
import { isCalendarDate } from '../../calendar.js';
import { bareName } from '../../city-finder.js';
import { present } from '../../present.js';
import { boundaryOf } from '../boundary.js';
import { readFigure, textOf } from '../figure-cell.js';
import type { CityClue, Desk } from '../format.js';
import { gwpSetOf } from '../gwp-set.js';
import { readPeriodCell } from '../period-cell.js';
import type { CitySheet, Label } from './city-sheet.js';

type About = Pick<Breakdown, 'boundary' | 'gas' | 'gwp' | 'publishedOn' | 'note'>;

/** Languages of a country's offices where they are not written in Latin letters. */
const LANGUAGES: Readonly<Record<string, string>> = {
  KR: 'ko',
  JP: 'ja',
  CN: 'zh',
  MN: 'mn',
  RU: 'ru',
};

/** What eCRF_1 says about the inventory as a whole. Doubtful answers are reported and not stored. */
export class InventorySheet {
  readonly #sheet: CitySheet;
  readonly #desk: Desk;

  constructor(sheet: CitySheet, desk: Desk) {
    this.#sheet = sheet;
    this.#desk = desk;
  }

  /** What may tell the city. */
  clue(): CityClue {
    const [name, country, id] = [this.#text('city'), this.#text('country'), this.#text('geonames')];
    const geonames = /\d{4,}/u.exec(id ?? '')?.[0];
    return {
      ...(geonames === undefined ? {} : { identifiers: [{ system: 'geonames', value: geonames }] }),
      ...(name === undefined ? {} : { names: [name] }),
      ...(country === undefined ? {} : { country }),
    };
  }

  /** The period, from eCRF_1; undefined with no issue where the sheet says nothing. */
  period(): Breakdown['period'] | undefined {
    const labelled = this.#sheet.cell('year');
    const found = textOf(labelled?.cell);
    if (!labelled || found === undefined) return undefined;
    const reading = readPeriodCell(labelled.cell, this.#text('country'));
    if (!reading) {
      this.#issue(
        'error',
        'year',
        'bad-year',
        `"${found}" does not bound one year.`,
        '2019, or two days',
      );
    } else if (reading.assumed) {
      const { start, end } = reading.period;
      const message = `Read "${found}" as ${start} to ${end}: we assume ${reading.assumed}.`;
      this.#issue('warning', 'year', 'assumed-period', message, 'two days');
    }
    return reading?.period;
  }

  /** Warns where the workbook calls the city otherwise than the store: the caller may have taken the wrong file. */
  noteOtherName(names: LocalizedText): void {
    const printed = this.#text('city');
    if (printed === undefined) return;
    const known = Object.values(names).map(bareName);
    if (known.includes(bareName(printed))) return;
    const message = `The workbook calls the city "${printed}". Its figures are taken as those of ${Object.values(names)[0] ?? ''}.`;
    this.#issue('warning', 'city', 'other-name', message, Object.values(names).join(', '));
  }

  /** Basis and date of the inventory. */
  about(): About {
    const level = this.#text('level');
    return present({
      boundary: this.#boundary(),
      gas: this.#gas(),
      gwp: this.#gwp(),
      publishedOn: this.#day(),
      note: level === undefined ? undefined : `Reporting level: ${level}.`,
    });
  }

  /** The workbook as a source. The publisher is the office that made it, else the city; never a person. */
  source(
    id: string,
    name: LocalizedText,
    period: Breakdown['period'],
    publishedOn: IsoDate | undefined,
  ): Source {
    const year = period.fiscal ? `fiscal ${period.year}` : String(period.year);
    const city = this.#text('city') ?? name['en'] ?? Object.values(name)[0] ?? '';
    const department = this.#text('department');
    const web = this.#text('webpage');
    const office = department !== undefined && !department.includes('@') ? department : undefined;
    return present({
      id,
      title: {
        en: `Greenhouse gas inventory of ${name['en'] ?? city} for ${year} (eCRF workbook)`,
      },
      publisher: office === undefined ? name : { [this.#language(office)]: `${office}, ${city}` },
      url:
        web !== undefined && /^https?:\/\/\S+$/u.test(web) && URL.canParse(web) ? web : undefined,
      licence: 'unknown',
      publishedOn,
      retrievedOn: this.#desk.today,
    });
  }

  /** Residents, where the sheet states them. */
  population(): number | undefined {
    const figure = readFigure(this.#sheet.cell('population')?.cell);
    if (figure.kind === 'blank') return undefined;
    const value = figure.kind === 'number' ? Math.round(figure.value) : 0;
    if (value > 0 && value <= 1e9) {
      if (figure.kind === 'number' && figure.value !== value) {
        const message = `The population is an estimate with a fraction; it is rounded to ${value}.`;
        this.#issue('warning', 'population', 'rounded-population', message, 'whole persons');
      }
      return value;
    }
    const message = 'The population is not a number of residents; it is left out.';
    this.#issue('warning', 'population', 'bad-population', message, 'a whole number above 0');
    return undefined;
  }

  #boundary(): string | undefined {
    const text = this.#text('boundary');
    const boundary = text === undefined ? undefined : boundaryOf(text);
    if (text !== undefined && !boundary?.known) {
      const message = boundary
        ? `The boundary is none of those we know; it is kept as "${boundary.name}".`
        : 'This is not a boundary; none is stored.';
      this.#issue(
        'warning',
        'boundary',
        'odd-boundary',
        message,
        'administrative, metropolitan, county …',
      );
    }
    return boundary?.name;
  }

  #gas(): string {
    const text = this.#text('gases') ?? '';
    return /CO2|carbon dioxide/iu.test(text) &&
      !/CH4|methane|N2O|CO2 ?e|[,;+&]|\band\b/iu.test(text)
      ? 'CO2'
      : 'CO2e';
  }

  #gwp(): string | undefined {
    const gwp = gwpSetOf(this.#text('gwp') ?? '') ?? gwpSetOf(this.#text('gwpNote') ?? '');
    if (gwp === undefined) {
      const message =
        'No set of global warming potentials is named. The figures cannot be restated with another.';
      this.#issue('warning', 'gwp', 'no-gwp', message, 'AR4, AR5 or AR6');
    }
    return gwp;
  }

  #day(): IsoDate | undefined {
    const text = this.#text('date');
    if (text === undefined) return undefined;
    const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/u.exec(text);
    const day = parts
      ? [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-')
      : text;
    if (isCalendarDate(day) && day <= this.#desk.today) return day;
    const message =
      'The date is not a day up to today, or could be read in two ways; it is left out.';
    this.#issue('warning', 'date', 'bad-date', message, 'YYYY-MM-DD');
    return undefined;
  }

  #language(text: string): string {
    const country = (this.#text('country') ?? '').toUpperCase();
    if (/\p{Script=Hangul}/u.test(text)) return 'ko';
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
    if (!/[\p{Script=Han}\p{Script=Cyrillic}]/u.test(text)) return 'en';
    return (
      LANGUAGES[country] ??
      (/japan/iu.test(country) ? 'ja' : /\p{Script=Han}/u.test(text) ? 'zh' : 'ru')
    );
  }

  #text(label: Label): string | undefined {
    return this.#sheet.text(label);
  }

  #issue(
    severity: 'error' | 'warning',
    label: Label,
    code: string,
    message: string,
    expected: string,
  ): void {
    const place = this.#sheet.cell(label)?.place ?? { row: 0 };
    const found = textOf(this.#sheet.cell(label)?.cell) ?? '';
    this.#desk.issue(severity, place, code, message, { found, expected });
  }
}
