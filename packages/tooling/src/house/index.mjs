/** The rules of the house that a machine can check, one file each. */
import { rule as componentWalls } from './component-walls.mjs';
import { rule as declaredDependencies } from './declared-dependencies.mjs';
import { rule as entryPurity } from './entry-purity.mjs';
import { rule as fileLength } from './file-length.mjs';
import { rule as fileNames } from './file-names.mjs';
import { rule as generatedHeader } from './generated-header.mjs';
import { rule as honestTests } from './honest-tests.mjs';
import { rule as importDirection } from './import-direction.mjs';
import { rule as indexExports } from './index-exports.mjs';
import { rule as privatePlaces } from './private-places.mjs';
import { rule as promises } from './promises.mjs';
import { rule as pureLogic } from './pure-logic.mjs';
import { rule as relativeImports } from './relative-imports.mjs';
import { rule as sideEffects } from './side-effects.mjs';
import { rule as topLevel } from './top-level.mjs';

/** Each rule: `{ name, check(workspace) }`, where `check` yields `{ path, line, message }`. */
export const rules = [
  importDirection,
  entryPurity,
  pureLogic,
  relativeImports,
  declaredDependencies,
  componentWalls,
  sideEffects,
  indexExports,
  fileNames,
  fileLength,
  honestTests,
  generatedHeader,
  privatePlaces,
  topLevel,
  promises,
];
