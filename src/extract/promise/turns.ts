import { AGAINST, IN_FAVOUR, NAMING, OFFENDING, STANDING } from '../lexicon/judging.js';
import { CONCEDING_NOUNS } from '../lexicon/conceding-nouns.js';
import { CALM } from '../lexicon/object-classes.js';
import { PASSING, REST, RUNNING_OUT } from '../lexicon/letting-drop.js';
import { REFUSAL_IDIOMS } from '../lexicon/stance-idioms.js';
import { ACKNOWLEDGED, REFUSABLE } from '../lexicon/refusable.js';
import { HARMING, SANCTIONING } from '../lexicon/unwilled.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { INTENTIONS } from '../stances/disposed.js';
import { SPANS } from '../stances/given-until.js';
import { SAYING } from '../stances/must.js';
import { TRUCE_BEGINS } from '../stances/truce.js';
import { SETTLEMENTS } from '../stances/no-agreement.js';
import { DECIDING_AGAINST, UNRECOGNISING } from '../stances/will-not.js';
import { WHERE } from '../stances/wants-done.js';
import { NOT_SO, PRESENCE_VERBS } from '../lexicon/presence.js';
import { add, lackOfTurn, type Need, NOUNS, VERBS } from './needs.js';

const TRUCE_VERBS: ReadonlySet<string> = new Set(TRUCE_BEGINS.keys());
const WILL: ReadonlySet<string> = new Set(['will', 'would', 'wo', "'ll"]);
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nobody', 'none']);
const VERDICTS: ReadonlySet<string> = new Set([...AGAINST, ...IN_FAVOUR, ...OFFENDING]);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until']);
const HARMFUL: ReadonlySet<string> = new Set([...HARMING, ...SANCTIONING]);
const MUST: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const FAILED: ReadonlySet<string> = new Set([...NOT, 'fail', 'unable', 'without']);

/** Words that tell alone that somebody was at a meeting. */
const PLAIN_PRESENCE: ReadonlySet<string> = new Set(['attend', 'participate', 'present', 'absent']);

/** The first words of verbs that may have a particle. */
const firstWords = (verbs: Iterable<string>): ReadonlySet<string> =>
  new Set([...verbs].map((verb) => verb.split(' ')[0] ?? verb));
const ENDING: ReadonlySet<string> = firstWords([...RUNNING_OUT, ...PASSING]);

/** Adds what the turns of phrase need that state a position or tell of a meeting without a verb of the tables. */
export function addTurns(): void {
  for (const verb of REFUSABLE)
    add(VERBS, verb, (evidence) => {
      if (evidence.count === 0) return 'actors';
      return evidence.hasAny(WILL) && evidence.hasAny(NOT) ? null : 'refusal';
    });

  // "the truce between Chad and Niger took effect"
  for (const noun of CALM)
    add(NOUNS, noun, (evidence, at) =>
      lackOfTurn(evidence, 2, evidence.hasBehind('between', at) && evidence.hasAny(TRUCE_VERBS)),
    );

  for (const word of ['until', 'unless', 'before', 'till', 'welcome'])
    add(VERBS, word, (evidence) => lackOfTurn(evidence, 1, evidence.hasAny(WILL) && evidence.hasAny(NOT)));

  // "was not in the room", "attended as well": of a meeting told of before
  for (const { lemma, absent = false } of PRESENCE_VERBS)
    add(VERBS, lemma, (evidence, at, { meetings }) => {
      const plain = PLAIN_PRESENCE.has(lemma) || evidence.hasBehind('part', at, 2);
      return lackOfTurn(evidence, 1, meetings && (absent || plain || evidence.hasAny(NOT_SO)));
    });

  // "decided not to send", "did not recognise the vote"
  for (const verb of DECIDING_AGAINST)
    add(VERBS, verb, (evidence) =>
      lackOfTurn(evidence, 1, evidence.hasAny(NOT) && evidence.hasAny(REFUSABLE)),
    );
  for (const verb of UNRECOGNISING)
    add(VERBS, verb, (evidence) =>
      lackOfTurn(evidence, 1, evidence.hasAny(NOT) && evidence.hasAny(ACKNOWLEDGED)),
    );

  // "closed the door on talks"
  for (const { verb, object } of REFUSAL_IDIOMS)
    add(VERBS, verb, (evidence, at) => lackOfTurn(evidence, 1, evidence.hasBehind(object, at, 8)));

  // "welcomed Chad's release of the sailors"
  for (const noun of CONCEDING_NOUNS.keys())
    add(NOUNS, noun, (evidence, at) => lackOfTurn(evidence, 1, evidence.hasBehind('of', at, 6)));

  // "said that Togo must open the bridge", "said no to the plan", "“Open the bridge,” said Benin"
  for (const verb of SAYING)
    add(VERBS, verb, (evidence, at) =>
      lackOfTurn(
        evidence,
        1,
        evidence.hasAny(MUST) ||
          evidence.hasDutyVerb() ||
          evidence.hasBehind('no', at, 1) ||
          (evidence.count >= 2 &&
            (verb === 'tell' || evidence.hasBehind('to', at, 2)) &&
            evidence.opensQuoteWithVerb()),
      ),
    );

  // "called the ban illegal", "said the decision was a mistake"
  const judges: Need = (evidence) => lackOfTurn(evidence, 1, evidence.hasAny(VERDICTS));
  for (const verb of new Set([...NAMING, ...REPORTING_VERBS, 'according'])) add(VERBS, verb, judges);

  // "is against the plan", "is in favour of it", "a critic of the plan"
  for (const word of ['against', 'favour', 'favor'])
    add(VERBS, word, (evidence, at) =>
      lackOfTurn(evidence, 1, word === 'against' || evidence.hasBehind('of', at, 1)),
    );
  for (const noun of STANDING.keys())
    add(NOUNS, noun, (evidence, at) =>
      lackOfTurn(
        evidence,
        1,
        ['of', 'for'].some((word) => evidence.hasBehind(word, at, 1)),
      ),
    );

  // "warned that it would close the strait", "said it would leave unless Togo paid"
  for (const verb of SAYING)
    add(VERBS, verb, (evidence) =>
      lackOfTurn(
        evidence,
        1,
        evidence.hasAny(WILL) &&
          evidence.hasAny(verb === 'warn' ? WILL : CONDITIONS) &&
          evidence.hasAny(HARMFUL),
      ),
    );

  // "has no plans to leave", "is not prepared to pay"
  for (const noun of INTENTIONS)
    add(NOUNS, noun, (evidence) => lackOfTurn(evidence, 1, evidence.hasAny(NOT)));
  add(VERBS, 'inclined', (evidence) => lackOfTurn(evidence, 1, evidence.hasAny(NOT)));

  // "failed to reach an agreement", "could not agree on quotas"
  for (const noun of SETTLEMENTS)
    add(NOUNS, noun, (evidence) => lackOfTurn(evidence, 2, evidence.hasAny(FAILED)));

  // "gave Togo a week to leave"
  add(VERBS, 'give', (evidence, at) =>
    lackOfTurn(
      evidence,
      1,
      evidence.hasBehind('to', at) && (evidence.hasBehind('until', at) || evidence.hasAny(SPANS)),
    ),
  );

  // "has let the matter rest", "allowed its offer to lapse", "the deadline passed"
  for (const verb of ['let', 'allow'])
    add(VERBS, verb, (evidence) => lackOfTurn(evidence, 1, evidence.hasAny(REST)));
  add(NOUNS, 'deadline', (evidence, at, { positions }) =>
    lackOfTurn(evidence, positions ? 0 : 1, evidence.hasVerbNear(ENDING, at)),
  );

  // "wants the crew freed", "wants Togo out"
  add(VERBS, 'want', (evidence, at) =>
    lackOfTurn(
      evidence,
      1,
      evidence.hasParticipleBehind(at) || [...WHERE].some((word) => evidence.hasBehind(word, at)),
    ),
  );
}
