import { keyOf } from '../actors.js';
import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { isDone } from '../frames/frame.js';
import { ALLEGING } from '../lexicon/judging.js';
import { REPORTING_VERBS } from '../lexicon/verb-forms.js';
import { tellsOfSport } from '../sport.js';
import { askedIn } from '../questions.js';
import { answered } from './answered.js';
import { asAsked } from './as-asked.js';
import { byVerb } from './by-verb.js';
import { conceded } from './conceded.js';
import { letDrop } from './let-drop.js';
import { leftUnsaid } from './left-unsaid.js';
import { onNoun } from './on-noun.js';
import { deadlinePassed } from './run-out.js';
import { rebuffed } from './rebuffed.js';
import { presupposed } from './presupposed.js';
import { standingBeside } from './standing.js';
import { truceBegins } from './truce.js';

/** Component: the positions that a sentence says somebody takes, repeats, drops, or has answered. */
export function readStances(context: ClaimContext, sentence: Sentence): StanceClaim[] {
  if (tellsOfSport(context.document, sentence)) return [];
  const claims: StanceClaim[] = [];
  const isAsked = askedIn(sentence);
  for (const frame of sentence.frames) {
    if (frame.noun) continue;
    if (isAsked(frame.predicate)) {
      context.reject(frame, 'stance/asked');
      continue;
    }
    if (isOpen(frame)) {
      context.reject(frame, 'stance/open', frame.mark ?? frame.parent?.lemma);
      continue;
    }
    if (isAlleged(frame)) {
      context.reject(frame, 'stance/accusation');
      continue;
    }
    const found =
      onNoun(context, frame) ??
      leftUnsaid(context, frame) ??
      letDrop(context, frame) ??
      deadlinePassed(context, frame) ??
      answered(context, frame) ??
      rebuffed(context, frame) ??
      asAsked(context, frame) ??
      byVerb(context, frame) ??
      truceBegins(context, frame);
    if (found) claims.push(...found);
    claims.push(...standingBeside(context, frame));
  }
  return unique(context, [
    ...claims,
    ...presupposed(context, sentence, claims),
    ...conceded(context, sentence, claims),
  ]);
}

/** Verbs of what is still to be done, after which "until" tells of no event: "promised protests until Togo joined". */
const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  'promise pledge vow swear threaten refuse decline agree demand plan propose say'.split(' '),
);

/**
 * Whether a clause leaves open if it comes about: "will not sail until Togo lifts the ban"; and "sailors granted leave
 * are happy", where the parse makes of a participle the subject of another clause.
 */
const isOpen = ({ mark, parent, link, lemma, sentence, predicate }: Frame): boolean =>
  (/^(?:until|till|before|once|unless)$/.test(mark ?? '') &&
    parent !== null &&
    (parent.negated || !isDone(parent) || LOOKING_AHEAD.has(parent.lemma)) &&
    link === 'advcl') ||
  (link.startsWith('csubj') && sentence.tokens[predicate]?.lower !== lemma) ||
  (link === 'acl' &&
    /^(?:refusal|reluctance|unwillingness|inability)$/.test(nounOver(sentence, predicate))) ||
  isWished({ mark, parent, link, lemma, sentence, predicate }) ||
  isSubjectOfSaid({ mark, parent, link, sentence, predicate });

/** "Insisted that it set them free": in the words of a wish what looks like the past is none. */
const isWished = ({
  mark,
  parent,
  link,
  lemma,
  sentence,
  predicate,
}: Pick<Frame, 'mark' | 'parent' | 'link' | 'lemma' | 'sentence' | 'predicate'>): boolean =>
  link === 'ccomp' &&
  mark === 'that' &&
  /^(?:insist|demand|ask|require|request|urge|propose|recommend)$/.test(parent?.lemma ?? '') &&
  sentence.tokens[predicate]?.lower === lemma.split(' ')[0];

/** The noun on which a clause hangs: "its refusal to sign" tells of no signing. */
const nounOver = ({ tokens }: Sentence, predicate: number): string =>
  tokens[tokens[predicate]?.head ?? -1]?.lemma ?? '';

/** "Wrote denying them a vote violated the charter": without a "that", a gerund that another verb has for its subject. */
const isSubjectOfSaid = ({
  mark,
  parent,
  link,
  sentence,
  predicate,
}: Pick<Frame, 'mark' | 'parent' | 'link' | 'sentence' | 'predicate'>): boolean =>
  mark === null &&
  parent !== null &&
  REPORTING_VERBS.has(parent.lemma) &&
  /^(?:xcomp|ccomp|advcl)$/.test(link) &&
  sentence.tokens[predicate]?.form === 'VBG' &&
  sentence.frames.some(
    (other) =>
      other.parent === parent &&
      other.link === 'ccomp' &&
      other.tense !== 'none' &&
      other.predicate > predicate &&
      !other.arguments.some(({ relation }) => relation.startsWith('nsubj')),
  );

/** "Accused Chile of closing the port, threatening to sink the boats": what is laid to somebody's charge, to its end. */
function isAlleged(frame: Frame): boolean {
  for (let below = frame, above = frame.parent; above; below = above, above = above.parent) {
    if (!/^(?:advcl|xcomp|ccomp|conj)$/.test(below.link) || below.tense !== 'none') return false;
    if (ALLEGING.has(above.lemma)) return below.mark === 'of' || hasCharge(above, below);
  }
  return false;
}

const hasCharge = (above: Frame, below: Frame): boolean =>
  below.mark === null &&
  above.sentence.frames.some(
    ({ parent, mark, predicate }) => parent === above && mark === 'of' && predicate < below.predicate,
  );

/** Each position once a sentence. */
function unique(context: ClaimContext, claims: readonly StanceClaim[]): StanceClaim[] {
  const seen = new Map<string, StanceClaim>();
  return claims.filter((claim) => {
    const key = JSON.stringify([claim.stance, claim.act, keyOf(claim.holder), claim.issueTerms]);
    const known = seen.get(key);
    if (known) context.joined(known, known, claim);
    else seen.set(key, claim);
    return !known;
  });
}
