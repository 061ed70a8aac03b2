import { a1 } from './a1';
import { c1 } from './c1';
import { cc1 } from './cc1';
import { cc2 } from './cc2';
import { cc3 } from './cc3';
import { cc4 } from './cc4';
import { cc5 } from './cc5';
import { cc6 } from './cc6';
import { cc7 } from './cc7';
import { cc8 } from './cc8';
import { cc9 } from './cc9';
import type { Criterion } from './criterion';
import { p1 } from './p1';
import { p2 } from './p2';
import { p3 } from './p3';
import { p4 } from './p4';
import { p5 } from './p5';
import { p6 } from './p6';
import { p7 } from './p7';
import { p8 } from './p8';
import { pi1 } from './pi1';

/** Version of the catalogue: our titles, notes and responsibilities. The criteria themselves are those of 2017, points of focus revised 2022. */
export const CATALOGUE_VERSION = '1.0.0';

/** All 61 trust services criteria, in the AICPA's order. */
export const criteria: readonly Criterion[] = [
  ...cc1,
  ...cc2,
  ...cc3,
  ...cc4,
  ...cc5,
  ...cc6,
  ...cc7,
  ...cc8,
  ...cc9,
  ...a1,
  ...c1,
  ...pi1,
  ...p1,
  ...p2,
  ...p3,
  ...p4,
  ...p5,
  ...p6,
  ...p7,
  ...p8,
];

const byId = new Map(criteria.map((each) => [each.id, each]));

/** The criterion of an id. Throws for an unknown one. */
export function criterion(id: string): Criterion {
  const found = byId.get(id);
  if (found === undefined) { throw new Error(`there is no criterion "${id}"; ids are like CC6.1, A1.2, C1.1, PI1.3 and P4.2 (\`cdk-soc2 criteria\` lists all 61)`); }
  return found;
}

export function isCriterionId(id: string): boolean {
  return byId.has(id);
}
