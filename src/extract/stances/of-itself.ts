import type { ActorRef, StanceAct, StanceClaim } from '../claim.js';
import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import { surfaceSubject } from '../frames/frame.js';
import { RUNNING_OUT } from '../lexicon/letting-drop.js';
import { LEFT_OPEN, MOOT, OF_ITSELF } from '../lexicon/position-life.js';
import { STANCE_NOUN_KINDS } from '../lexicon/stance-nouns.js';
import { readModality } from '../modality.js';
import { childrenOf } from '../syntax/dependents.js';
import { write } from './draft.js';
import { actorOfClause, addresseeOfNoun, issueOfNoun, makersOf, ownersOf } from './noun-parts.js';
import { issueOf, recalled } from './recalled.js';
import { isPast, phrasal } from './run-out.js';

/** "The demand stands", "is off the table", "came from Togo": what becomes of a position, told of the position itself. */
export function ofItself(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const { sentence } = frame;
  const subject = surfaceSubject(frame);
  const runsOut = RUNNING_OUT.has(phrasal(frame));
  const noun = sentence.frames.find(
    (other) =>
      other.noun &&
      subject.includes(other.predicate) &&
      (runsOut ? RUNS_OUT : HAS_LIFE).test(STANCE_NOUN_KINDS[other.lemma] ?? ''),
  );
  const stance = noun && STANCE_NOUN_KINDS[noun.lemma];
  if (!noun || !stance) return null;
  const sources = sourcesOf(context, frame);
  const reading = readModality(frame);
  const act = sources.length > 0 ? 'MADE' : actOf(frame);
  // "expires on Monday", "has not expired"
  if (runsOut && (frame.negated || !isPast(frame))) return context.reject(noun, 'stance/open', frame.lemma);
  if (!act || reading.refused || reading.modality !== 'ASSERTED') return null;
  const named = ownersOf(context, noun);
  const makers = named.length > 0 ? named : makersOf(context, noun);
  const owners = sources.length > 0 ? sources : makers;
  const stated = issueOfNoun(context, noun, noun);
  const told =
    sources.length > 0
      ? recalled(context, noun, { holders: [], answering: [], denied: true })
      : recalled(context, noun, { holders: owners, answering: [] });
  const issue = stated ?? (told && issueOf(told, noun.predicate));
  const holders = owners.length === 0 && told ? [told.holder] : owners;
  if (!issue) return context.reject(noun, 'stance/no-issue');
  if (holders.length === 0) return context.reject(noun, 'stance/no-owner');
  return write(
    context,
    frame,
    {
      stance,
      act,
      holders,
      addressee:
        addresseeOfNoun(context, noun, noun) ?? actorOfClause(context, noun) ?? told?.addressee ?? null,
      issue,
      rule: `stance/of-itself/${frame.lemma} ${noun.lemma}`,
      confidence: 0.7,
      beside: noun,
      ...(act === 'WITHDRAWN' && (runsOut || MOOT.has(frame.lemma)) ? { lapsed: true } : {}),
      ...(told && !stated ? { recalled: told } : {}),
    },
    reading,
  );
}

const HAS_LIFE = /^(?:DEMAND|REQUEST|OFFER)$/;
const RUNS_OUT = /^(?:DEMAND|REQUEST|OFFER|THREAT)$/;

/** "Came from Togo": who has made it. */
function sourcesOf(context: ClaimContext, { lemma, negated, arguments: parts, sentence }: Frame): ActorRef[] {
  if (lemma !== 'come' || negated) return [];
  return context.actors.refsOf(
    sentence,
    parts.filter(({ preposition }) => preposition === 'from').flatMap(({ heads }) => heads),
  );
}

function actOf(frame: Frame): StanceAct | null {
  const { sentence, predicate, negated } = frame;
  const words = sentence.tokens.slice(predicate + 1, predicate + 4).map(({ lower }) => lower);
  if (words.some((word) => LEFT_OPEN.has(word))) return null;
  const act = onTable(frame) ?? OF_ITSELF.get(phrasal(frame)) ?? null;
  const over = negated || childrenOf(sentence, predicate).some(({ lower }) => lower === 'longer');
  return act === 'REITERATED' && over ? 'WITHDRAWN' : act;
}

/** "Is off the table", "remains on the table". */
function onTable({ lemma, sentence, predicate, arguments: parts }: Frame): StanceAct | null {
  const heads = lemma === 'table' ? [predicate] : parts.flatMap((part) => part.heads);
  const table = heads.find((head) => sentence.tokens[head]?.lemma === 'table');
  if (table === undefined) return null;
  const before = childrenOf(sentence, table).map(({ lower }) => lower);
  if (before.includes('off')) return 'WITHDRAWN';
  return before.includes('on') ? 'REITERATED' : null;
}
