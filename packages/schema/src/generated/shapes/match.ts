// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Match } from '../types.js';
import { profileLineShape } from './profile-line.js';
import { matchAnswerShape } from './match-answer.js';

export const matchShape: Shape<Match> = { partnerId: 's', need: profileLineShape, answers: [matchAnswerShape] };
