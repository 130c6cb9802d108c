import { OBJECT_CLASSES } from './object-classes.js';

const withClasses = (names: string): ReadonlySet<string> =>
  new Set(names.split(' ').flatMap((name) => [...(OBJECT_CLASSES[name] ?? [])]));

const LIFTED = withClasses('restriction bar control emergency');
const DROPPED = withClasses('bar policy lawsuit project levy');
const FREED = withClasses('captive goods dead');
const MOVED = withClasses('troops policy lawsuit');
const STOPPED = withClasses('bar hostility exercise pressure policy');
const GIVEN = withClasses('artefact property captive holding goods');

/** Nouns of giving way, with what stands behind their "of": "the lifting of the ban by Chad". */
export const CONCEDING_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lifting', LIFTED],
  ['easing', LIFTED],
  ['relaxation', LIFTED],
  ['loosening', LIFTED],
  ['removal', LIFTED],
  ['scrapping', DROPPED],
  ['repeal', DROPPED],
  ['abolition', DROPPED],
  ['abandonment', DROPPED],
  ['reversal', DROPPED],
  ['withdrawal', MOVED],
  ['pullout', MOVED],
  ['suspension', STOPPED],
  ['halt', STOPPED],
  ['release', FREED],
  ['freeing', FREED],
  ['return', GIVEN],
  ['handover', GIVEN],
  ['restitution', GIVEN],
]);

/** Verbs that take their object for done: "welcomed Chad's release of the sailors". */
export const TAKING_FOR_DONE: ReadonlySet<string> = new Set(
  'welcome hail praise applaud celebrate commend condemn denounce criticise criticize deplore thank note confirm follow'.split(
    ' ',
  ),
);
