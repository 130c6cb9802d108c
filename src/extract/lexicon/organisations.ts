import { AGENCIES } from './organisations/agencies.js';
import { ARMED_GROUPS } from './organisations/armed-groups.js';
import { CIVIL_SOCIETY } from './organisations/civil-society.js';
import { COMPANIES } from './organisations/companies.js';
import { INTERNATIONAL } from './organisations/international.js';
import type { Organisation } from './organisations/organisation.js';
import { PARTIES } from './organisations/parties.js';
import { REGIONS } from './organisations/regions.js';

export type { Organisation } from './organisations/organisation.js';
export { REGIONS };

/** Every body, organisation and armed group that is known by name. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...INTERNATIONAL,
  ...AGENCIES,
  ...PARTIES,
  ...ARMED_GROUPS,
  ...COMPANIES,
  ...CIVIL_SOCIETY,
];
