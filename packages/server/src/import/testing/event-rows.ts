/** An event with all that can be said of it, as a row of events.csv. */
export const EVENT = {
  id: 'harbour-forum',
  kind: 'forum',
  name_en: 'Harbour Forum',
  name_ja: '港フォーラム',
  modified: '2026-11-22T18:00:00+09:00',
  sequence: '2',
  status: 'moved',
  mode: 'hybrid',
  time_zone: 'Asia/Tokyo',
  days: '2026-11-24; 2026-11-23',
  venue_en: 'Harbour Hall',
  place_en: 'Kobe',
  city_id: 'kobe',
  country: 'JP',
  parties: 'kobe-centre:supporter; kobe-city:organiser',
  languages: 'ja; zh-hant',
  purpose_en: 'To meet at the harbour.',
  attendance: '500',
  series_id: 'harbour',
  series_name_en: 'Harbour Forums',
  series_number: '3',
  related: 'old-forum:previous',
  website: 'https://example.org/forum',
  source_ids: 'press',
  note: 'The hall is that of the year before.',
  illustrative: 'true',
};

/** An event of which little is known. */
export const OLD_EVENT = {
  id: 'old-forum',
  kind: 'forum',
  name_en: 'Old Forum',
  modified: '2026-11-22',
  between_from: '2020-10',
  between_until: '2020-11',
  source_ids: 'press',
};

/** A session with all that can be said of it, as a row of sessions.csv. */
export const SESSION = {
  event_id: 'harbour-forum',
  id: 'session-1',
  kind: 'session',
  title_en: 'Heat',
  day: '2026-11-23',
  from: '13:30',
  until: '14:50',
  start_basis: 'printed',
  end_basis: 'derived',
  derivation: 'printed-length',
  suggested_from: '13:00',
  suggested_until: '24:00',
  suggested_reason_en: 'Sessions are as long as the others.',
  printed: '13:30-',
  printed_other: '(05:30-)',
  printed_other_zone: 'Europe/Brussels',
  printed_length: '(80min)',
  length_minutes: '80',
  previous_start: '2026-11-23T12:30',
  status: 'moved',
  track: 'heat',
  track_name_en: 'Heat track',
  room_en: 'Room 1',
  languages: 'ja',
  parties: 'kobe-centre:convener',
  note_en: 'In the dark.',
};

/** A session of which little is known. */
export const BREAK = { event_id: 'harbour-forum', id: 'break-1', kind: 'break', day: '2026-11-23' };

/** A talk with two speakers, as rows of session-items.csv. */
export const TALK = {
  event_id: 'harbour-forum',
  session_id: 'session-1',
  id: 's1-shade',
  title_en: 'Shade',
  topic_en: 'Shade for quays',
  place_en: 'Kobe',
  country: 'JP',
  partner_id: 'kobe-centre',
  printed_length: '(`10)',
  speaker_name_en: 'A. Example',
  speaker_role_en: 'Director',
  speaker_affiliation_en: 'Centre',
  speaker_partner_id: 'kobe-centre',
  note_en: 'With slides.',
};
export const SECOND_SPEAKER = {
  event_id: 'harbour-forum',
  session_id: 'session-1',
  id: 's1-shade',
  speaker_name_en: 'B. Example',
};

/** What somebody says of the programme, as a row of agenda-issues.csv. */
export const REMARK = {
  event_id: 'harbour-forum',
  session_id: 'session-1',
  other_id: 'break-1',
  item_id: 's1-shade',
  code: 'misprint',
  printed: 'Hete',
  text_en: 'Heat is meant.',
};

/** A convener under another name than its own, as a row of event-parties.csv. */
export const PRINTED_PARTY = {
  event_id: 'harbour-forum',
  session_id: 'break-1',
  partner_id: 'kobe-city',
  role: 'convener',
  name_en: 'Water Office',
};

/** A document, as a row of event-attachments.csv. */
export const DOCUMENT = {
  event_id: 'harbour-forum',
  kind: 'programme',
  title_en: 'Programme',
  url: 'https://example.org/programme.pdf',
  language: 'ja',
};
