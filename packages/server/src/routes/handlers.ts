import type { endpoints } from '@climate-embed/schema';

import {
  answerCities,
  answerCitiesPage,
  answerCountryCities,
  answerCountryCitiesPage,
} from './cities.js';
import { answerCity } from './city.js';
import { answerProgressBatch } from './progress-batch.js';
import { answerProgress, answerTargetProgress } from './progress.js';
import type { Handlers } from './route-context.js';

export const handlers: Handlers<typeof endpoints> = {
  cities: answerCities,
  citiesPage: answerCitiesPage,
  countryCities: answerCountryCities,
  countryCitiesPage: answerCountryCitiesPage,
  city: answerCity,
  progress: answerProgress,
  targetProgress: answerTargetProgress,
  progressBatch: answerProgressBatch,
};
