import type { StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { REFUSAL_IDIOMS, UNHEARD } from '../lexicon/stance-idioms.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { readModality } from '../modality.js';
import { nounIssue } from '../phrases.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { addresseeOfNoun, issueOfNoun, ownersOf } from './noun-parts.js';
import { issueOf, recalled } from './recalled.js';

/** "Closed the door on a union", "turned a deaf ear to the request": a refusal by a figure of speech. */
export function refusalByIdiom(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (frame.passive || frame.negated) return null;
  const { sentence } = frame;
  for (const { verb, object, beside, prepositions } of REFUSAL_IDIOMS) {
    if (frame.lemma !== verb) continue;
    const noun = frame.arguments
      .flatMap(({ heads }) => heads)
      .find((head) => sentence.tokens[head]?.lemma === object);
    if (noun === undefined) continue;
    const words = childrenOf(sentence, noun);
    if (beside.size > 0 && !words.some(({ lower }) => beside.has(lower))) continue;
    const [head] = [
      ...frame.arguments
        .filter(({ preposition }) => prepositions.includes(preposition ?? ''))
        .flatMap(({ heads }) => heads),
      ...words
        .filter(({ index, relation }) => relation === 'nmod' && opens(frame, index, prepositions))
        .map(({ index }) => index),
    ];
    const named = head === undefined ? undefined : context.actors.mentionAt(sentence, head);
    if (head === undefined || (named && named.form !== 'description')) continue;
    // "closed the door on their way out": what is somebody's own is no proposal
    if (childrenOf(sentence, head).some(({ tag, relation }) => relation === 'nmod:poss' && tag === 'PRON'))
      continue;
    const deaf = deafTo(context, frame, head);
    if (deaf) return deaf;
    const issue = nounIssue(context.document, sentence, head);
    const reading = readModality(frame);
    if (!issue || reading.modality !== 'ASSERTED') return null;
    return write(
      context,
      frame,
      {
        stance: 'REFUSAL',
        act: 'MADE',
        holders: context.actors.refsOf(sentence, frame.agent),
        addressee: null,
        issue,
        rule: `stance/idiom/${verb} ${object}`,
        confidence: 0.6,
      },
      reading,
    );
  }
  return null;
}

/** "Turned a deaf ear to Togo's plea": what somebody has asked for is turned down. */
function deafTo(context: ClaimContext, frame: Frame, head: number): StanceClaim[] | null {
  const { sentence } = frame;
  const noun = sentence.frames.find((other) => other.noun && other.predicate === head);
  const stance = STANCE_NOUN_KINDS[noun?.lemma ?? ''];
  const reading = readModality(frame);
  if (!noun || (stance !== 'DEMAND' && stance !== 'REQUEST') || reading.modality !== 'ASSERTED') return null;
  const subjects = context.actors.refsOf(sentence, frame.agent);
  const owners = ownersOf(context, noun, true);
  const stated = issueOfNoun(context, noun, noun);
  const told = stated ? null : recalled(context, noun, { holders: owners, answering: subjects });
  const issue = stated ?? (told && issueOf(told, head));
  const holders = owners.length === 0 && told ? [told.holder] : owners;
  if (!issue || holders.length === 0 || subjects.length === 0) return null;
  return write(
    context,
    frame,
    {
      ...{ stance, act: 'REJECTED', holders, addressee: subjects[0] ?? null, issue },
      rule: `stance/idiom/${frame.lemma} ${noun.lemma}`,
      confidence: 0.7,
      beside: noun,
      ...(told ? { recalled: told } : {}),
    },
    reading,
  );
}

const opens = ({ sentence }: Frame, at: number, prepositions: readonly string[]): boolean =>
  childrenOf(sentence, at).some(({ relation, lower }) => relation === 'case' && prepositions.includes(lower));

/** "The call of Benin for a truce fell on deaf ears": a position that nobody answers is turned down. */
export function unheard(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence } = frame;
  if (frame.negated || !comesToNothing(frame)) return null;
  for (const noun of sentence.frames) {
    const stance = STANCE_NOUN_KINDS[noun.lemma];
    if (!noun.noun || (stance !== 'DEMAND' && stance !== 'REQUEST')) continue;
    if (![...frame.agent, ...frame.patient].includes(noun.predicate)) continue;
    const owners = ownersOf(context, noun, true);
    const stated = issueOfNoun(context, noun, noun);
    const told = stated ? null : recalled(context, noun, { holders: owners, answering: [] });
    const holders = owners.length === 0 && told ? [told.holder] : owners;
    const issue = stated ?? (told && issueOf(told, noun.predicate));
    if (!issue || holders.length === 0) return null;
    return write(
      context,
      frame,
      {
        stance,
        act: 'REJECTED',
        holders,
        addressee: addresseeOfNoun(context, noun, noun) ?? told?.addressee ?? null,
        issue,
        rule: `stance/unheard/${noun.lemma}`,
        confidence: 0.6,
        ...(told ? { recalled: told } : {}),
      },
      readModality(frame),
    );
  }
  return null;
}

function comesToNothing(frame: Frame): boolean {
  const { sentence, lemma, predicate } = frame;
  if (lemma === 'fall')
    return frame.arguments.some(
      ({ preposition, heads }) =>
        preposition === 'on' && heads.some((head) => sentence.tokens[head]?.lemma === 'ear'),
    );
  return lemma === 'go' && UNHEARD.has(sentence.tokens[predicate + 1]?.lower ?? '');
}
