import type { ActorRef } from '../claim.js';
import { COMPANIES } from './organisations/companies.js';
import { CONTEXTS } from './deed-classes.js';

const NAMES: ReadonlySet<string> = new Set(COMPANIES.map(({ name }) => name));
const FIRM =
  /(?:^|\s)(?:company|firm|airline|operator|manufacturer|bank|publisher|cooperative|carrier|maker|retailer)$/i;

/** Whether an actor is a company. */
export const isBusiness = ({ name, kind }: ActorRef): boolean =>
  kind === 'ORGANISATION' && (NAMES.has(name) || FIRM.test(name));

/** Words that show a company to act under pressure rather than for its trade. */
export const PRESSING: ReadonlySet<string> = new Set([
  ...(CONTEXTS.pressed ?? []),
  ...`union unions strike strikes boycott regulator regulators court ruling lawsuit workers employees activists
  campaigners lawmakers protested government`.split(/\s+/),
]);
