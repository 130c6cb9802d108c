const HEADS_OF_STATE = ['President', 'King', 'Queen', 'Emir', 'Sultan', 'Emperor', 'Grand Duke'];
const HEADS_OF_GOVERNMENT = ['Prime Minister', 'Premier', 'Chancellor', 'Taoiseach'];

/** What says what somebody is without naming the office, with the one office of a state that it then is. */
export const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Head of State', HEADS_OF_STATE],
  ['Head of Government', HEADS_OF_GOVERNMENT],
  ['Top Diplomat', ['Foreign Minister', 'Foreign Secretary', 'Secretary of State']],
  ['Chief Diplomat', ['Foreign Minister', 'Foreign Secretary', 'Secretary of State']],
]);

/** What stands for several offices without naming one, with those it can stand for: also for two at a time. */
export const GENERIC_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ...OTHER_NAMES,
  [
    'Leader',
    [...HEADS_OF_STATE, ...HEADS_OF_GOVERNMENT, 'Head of State', 'Head of Government', 'Crown Prince'],
  ],
]);
