import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { AGENDA_WORDS } from '../testing/agenda.js';
import { forum } from '../testing/event.js';
import { anyEvent } from '../testing/event-arbitrary.js';
import { LOCALES } from '../testing/locales.js';
import { AGENDA_TOOLS } from '../testing/page-languages.js';
import {
  type AgendaChoice,
  agendaCounts,
  chosenSessions,
  filterRows,
  isChoosing,
} from './choice.js';
import { AGENDA_FACETS, programmeIndex } from './programme-index.js';
import { agendaOptions, chosenLine, elsewhereLine, foundLine } from './say.js';

const index = programmeIndex(forum);
const chosen = (choice: AgendaChoice): string[] => [...chosenSessions(index, choice)];
const found = (text: string): string[] => chosen({ text });
const options = (lang: 'en' | 'ko') => ({
  locale: LOCALES[lang].locale,
  words: AGENDA_WORDS[lang].agenda,
  tools: AGENDA_TOOLS[lang],
});
const ALL = forum.sessions.map(({ id }) => id);

describe('a search in a programme', () => {
  it('looks through titles, places, speakers, rooms and conveners in all languages', () => {
    expect(found('chongqing')).toEqual(['session-1']);
    expect(found('충칭')).toEqual(['session-1']);
    expect(found('그랜드볼룸')).toEqual(['session-2']);
    expect(found('ARMIDA')).toEqual(['opening']);
    expect(found('executive secretary')).toEqual(['opening']);
    expect(found('유엔에스캅')).toEqual(['opening']);
    expect(found('iclei')).toEqual(['session-2']);
    expect(found('main hall')).toEqual(['session-2']);
  });

  it('minds neither case, accents, width, punctuation, spaces of Korean nor its initials', () => {
    expect(found('Ärmída')).toEqual(['opening']);
    expect(found('ＩＣＬＥＩ')).toEqual(['session-2']);
    expect(found('low carbon: solutions')).toEqual(['session-2']);
    expect(found('탄소 중립')).toEqual(['session-1']);
    expect(found('도시의탄소중립')).toEqual(['session-1']);
    expect(found('ㅌㅅㅈㄹ')).toEqual(['session-1']);
  });

  it('finds parts of Japanese and Chinese words, and all words of several', () => {
    const texts = [{ ja: '低炭素都市フォーラム' }, { zh: '低碳城市的绿色融资' }];
    const sessions = texts.map((title, at) => ({ id: `${at}`, kind: 'session', title, items: [] }));
    const many = programmeIndex({ ...forum, sessions });
    expect([...chosenSessions(many, { text: 'フォーラム' })]).toEqual(['0']);
    expect([...chosenSessions(many, { text: 'ﾌｫｰﾗﾑ 炭素' })]).toEqual(['0']);
    expect([...chosenSessions(many, { text: '绿色' })]).toEqual(['1']);
    expect([...chosenSessions(many, { text: '绿色 炭素' })]).toEqual([]);
  });

  it('lets all pass where nothing is looked for', () => {
    for (const text of ['', '  ', '…']) {
      expect(found(text)).toEqual(ALL);
      expect(isChoosing({ text })).toBe(false);
    }
    expect(isChoosing({ text: 'x' })).toBe(true);
    expect(isChoosing({ track: 'hall' })).toBe(true);
    expect(isChoosing({ track: '', language: [] })).toBe(false);
  });
});

describe('a choice', () => {
  it('keeps what is for all tracks beside the track chosen', () => {
    expect(chosen({ track: 'hall' })).toEqual(ALL);
    expect(chosen({ track: 'studio' })).toEqual(ALL.filter((id) => id !== 'session-2'));
  });

  it('takes the languages of the event where a session names none', () => {
    expect(chosen({ language: 'ko' })).toEqual(ALL.filter((id) => id !== 'session-2'));
    expect(chosen({ language: ['ko', 'en'] })).toEqual(ALL);
  });

  it('goes by place, by any of several, and by all facets at once', () => {
    expect(chosen({ place: 'incheon' })).toEqual(['session-1', 'session-2']);
    expect(chosen({ place: ['kobe', 'china'] })).toEqual(['session-1', 'session-2']);
    expect(chosen({ place: 'incheon', language: 'ko' })).toEqual(['session-1']);
    expect(chosen({ place: 'incheon', text: 'iclei' })).toEqual(['session-2']);
  });

  it('says for each value what choosing it gives', () => {
    const counts = agendaCounts(index, { language: 'ko' }, 'place');
    expect(
      agendaOptions(options('ko'), index, 'place', counts).map(({ label, count }) => [
        label,
        count,
      ]),
    ).toEqual([
      ['충칭', 1],
      ['선양', 1],
      ['기타큐슈', 1],
      ['고베', 1],
      ['인천', 1],
      ['중국', 0],
    ]);
    expect(agendaOptions(options('ko'), index, 'track', agendaCounts(index, {}, 'track'))).toEqual([
      { value: 'hall', label: '대강당', count: 7 },
      { value: 'studio', label: 'Studio', lang: 'en', count: 6 },
    ]);
    expect(
      agendaOptions(options('en'), index, 'language', agendaCounts(index, {}, 'language')),
    ).toEqual([
      { value: 'ko', label: 'Korean', count: 6 },
      { value: 'en', label: 'English', count: 7 },
    ]);
  });

  it('says of a facet what its other values would give, whichever is chosen', () => {
    for (const facet of AGENDA_FACETS) {
      const counts = agendaCounts(index, {}, facet);
      for (const { value } of counts)
        expect(agendaCounts(index, { [facet]: value }, facet)).toEqual(counts);
    }
  });

  it('leaves rows in their order and under their days', () => {
    const rows = ALL.map((id) => ({ id, day: id }));
    expect(filterRows(rows, chosenSessions(index, { place: 'incheon' }))).toEqual([
      { id: 'session-1', day: 'session-1' },
      { id: 'session-2', day: 'session-2' },
    ]);
  });

  it('is told in a sentence', () => {
    expect(foundLine(options('en'), 2, 7)).toBe('2 of 7 sessions shown');
    expect(foundLine(options('en'), 0, 7)).toBe('No session fits. Remove a filter.');
    expect(foundLine(options('ko'), 2, 7)).toBe('세션 2개 표시 (전체 7개)');
    expect(elsewhereLine(options('en'), 'Day 2', 3)).toBe('Day 2: 3 found');
    expect(chosenLine(options('en'), 0)).toBe('No session is chosen yet.');
    expect(chosenLine(options('en'), 3)).toBe('3 chosen');
  });

  it('counts what it gives, whatever the contract allows', () => {
    fc.assert(
      fc.property(anyEvent, fc.string(), (event, text) => {
        const any = programmeIndex(event);
        const rows = any.sessions.map(({ id }) => ({ id }));
        for (const facet of AGENDA_FACETS)
          for (const { count, value } of agendaCounts(any, { text }, facet)) {
            const ids = chosenSessions(any, { text, [facet]: [value] });
            // Ids may come twice in what the contract allows, and an empty value chooses nothing.
            if (value && ids.size === filterRows(rows, ids).length) expect(ids.size).toBe(count);
          }
        for (const lang of ['en', 'ko'] as const)
          for (const facet of AGENDA_FACETS)
            agendaOptions(options(lang), any, facet, agendaCounts(any, {}, facet));
      }),
    );
  });
});
