export type { PartnerOptions } from './context.js';
export { fill } from './fill.js';
export { foreignPicked, foreignText } from './foreign-text.js';
export type { ForeignLimit } from './foreign-text.js';
export type {
  Doubts,
  LineGroup,
  LineView,
  MeetingView,
  Mention,
  PartnerFact,
  PartnerView,
  SectionView,
  TieView,
} from './partner-view.js';
export type { PartnerWords } from './partner-words.js';
export { topicName } from './topic-words.js';
export type { TopicWords } from './topic-words.js';
export { partnerView } from './view.js';
