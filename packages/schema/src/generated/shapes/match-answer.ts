// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { MatchAnswer } from '../types.js';
import { profileLineShape } from './profile-line.js';

export const matchAnswerShape: Shape<MatchAnswer> = { partnerId: 's', contribution: profileLineShape, topics: ['s'] };
