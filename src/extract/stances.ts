import { distinct, keyOf, refOf } from './actors.js';
import { readAttribution } from './attribution.js';
import type { ActorRef, StanceAct, StanceClaim, StanceKind } from './claim.js';
import type { Frame } from './clauses.js';
import { type ClaimContext, related } from './context.js';
import type { Sentence } from './document.js';
import { SPORT_WORDS } from './lexicon/meeting-frames.js';
import {
  CUSTODY_ISSUES,
  MERE_SILENCE,
  NOUN_ACTS,
  REPEAT_ADVERBS,
  STANCE_NOUN_KINDS,
  STANCE_VERBS,
  type StanceVerb,
  WHEREABOUTS,
} from './lexicon/stance-frames.js';
import { type Reading, readModality } from './modality.js';
import { type Issue, clauseIssue, nounIssue } from './phrases.js';

/** Component: the positions that a sentence says somebody takes, repeats, drops, or has answered. */
export function readStances(context: ClaimContext, sentence: Sentence): StanceClaim[] {
  if (SPORT_WORDS.test(context.text.slice(sentence.start, sentence.end))) return [];
  const claims: StanceClaim[] = [];
  for (const frame of sentence.frames) {
    if (frame.noun) continue;
    const found = onNoun(context, frame) ?? byVerb(context, frame);
    if (found) claims.push(...found);
  }
  return unique([...claims, ...presupposed(context, sentence, claims)]);
}

/** What one claim needs beyond its sentence. */
interface Draft {
  stance: StanceKind;
  act: StanceAct;
  holders: ActorRef[];
  addressee: ActorRef | null;
  issue: Issue;
  rule: string;
  confidence: number;
}

// ---- verbs on a position: "drop its demand for…" --------------------------------------------------------

function onNoun(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  const target = positionUnder(frame);
  if (!target) return null;
  const { noun, entry, key } = target;
  const stance = STANCE_NOUN_KINDS[noun.lemma];
  const { sentence } = frame;
  const own = sentence.frames.find((other) => other.noun && other.predicate === noun.index);
  if (!stance || !own) return null;
  const subjects = context.actors.refsOf(sentence, frame.agent);
  const issue = issueOfNoun(context, own, frame);
  if (!issue) return null;
  const owners = ownersOf(context, own);
  const reading = readModality(frame);
  const act = actOf(entry.act, frame, reading);
  if (!act) return null;
  const answered = entry.whose === 'other';
  if (stance !== 'DEMAND' && stance !== 'REQUEST' && answered && act === 'REJECTED' && stance !== 'OFFER')
    return null;
  const holders = answered ? owners : owners.length > 0 ? owners : subjects;
  const to = addresseeOfNoun(context, own, frame) ?? actorOfClause(context, own);
  let addressee = to;
  if (answered) addressee = subjects[0] ?? to;
  if (holders.length === 0) return null;
  addressee ??= custodian(context, issue, sentence);
  return write(
    context,
    frame,
    { stance, act, holders, addressee, issue, rule: `stance/noun/${key} ${noun.lemma}`, confidence: 0.8 },
    reading,
  );
}

function positionUnder(
  frame: Frame,
): {
  noun: { index: number; lemma: string };
  entry: { act: StanceAct; whose: 'own' | 'other' };
  key: string;
} | null {
  const { sentence, lemma, particle } = frame;
  const base = particle ? `${lemma} ${particle}` : lemma;
  const isPosition = (index: number): boolean =>
    STANCE_NOUN_KINDS[sentence.tokens[index]?.lemma ?? ''] !== undefined &&
    sentence.tokens[index]?.tag !== 'VERB';
  const offTable = offTheTable(frame);
  for (const index of frame.patient) {
    if (!isPosition(index)) continue;
    const onTable = lemma === 'put' && sentence.tokens.some((token) => token.lower === 'table');
    const entry = offTable
      ? { act: 'WITHDRAWN' as const, whose: 'own' as const }
      : onTable
        ? { act: 'MADE' as const, whose: 'own' as const }
        : NOUN_ACTS.get(aside(frame) ?? base);
    if (!entry || (lemma === 'take' && !offTable)) continue;
    return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key: base };
  }
  for (const argument of frame.arguments) {
    const key = `${base}+${argument.preposition ?? ''}`;
    const entry = NOUN_ACTS.get(key);
    const index = argument.heads.find(isPosition);
    if (entry && index !== undefined)
      return { noun: { index, lemma: sentence.tokens[index]?.lemma ?? '' }, entry, key };
  }
  return null;
}

/** "took its demand off the table". */
function offTheTable(frame: Frame): boolean {
  if (frame.lemma !== 'take') return false;
  const at = frame.sentence.tokens.findIndex(
    (token, index) => token.lower === 'off' && frame.sentence.tokens[index + 2]?.lower === 'table',
  );
  return at > frame.predicate;
}

/** "brushed the request aside", "turned the appeal down": the particle after the object. */
function aside(frame: Frame): string | null {
  const { tokens } = frame.sentence;
  for (const head of frame.patient) {
    const next = tokens[head + 1]?.lower ?? '';
    if (/^(?:aside|down|off|back|out|away|up)$/.test(next) && NOUN_ACTS.has(`${frame.lemma} ${next}`))
      return `${frame.lemma} ${next}`;
  }
  return null;
}

/** What becomes of the verb's act when it is denied, refused, planned or repeated; null where nothing is left of it. */
function actOf(act: StanceAct, frame: Frame, reading: Reading): StanceAct | null {
  const again = frame.adverbs.some((adverb) => REPEAT_ADVERBS.has(adverb));
  if (reading.negated || reading.refused) {
    if (act === 'REITERATED' || (act === 'MADE' && (again || hasWord(frame, 'again')))) return 'WITHDRAWN';
    if (act === 'WITHDRAWN' || act === 'SOFTENED') return 'REITERATED';
    return act === 'GRANTED' ? 'REJECTED' : null;
  }
  if (act === 'MADE' && again) return 'REITERATED';
  return act;
}

const hasWord = (frame: Frame, word: string): boolean =>
  frame.sentence.tokens.some((token) => token.lower === word && Math.abs(token.index - frame.predicate) < 14);

function ownersOf(context: ClaimContext, noun: Frame): ActorRef[] {
  const owners = noun.arguments.filter(
    (argument) =>
      argument.relation === 'nmod:poss' ||
      (argument.relation === 'nmod' &&
        (argument.preposition === 'by' ||
          (argument.preposition === 'from' && !/^(?:demand|request)$/.test(noun.lemma)))),
  );
  const found = context.actors.refsOf(
    noun.sentence,
    owners.flatMap((argument) => argument.heads),
  );
  if (found.length > 0) return found;
  const of = noun.arguments.find((argument) => argument.preposition === 'of');
  const byOf = of ? context.actors.refsOf(noun.sentence, of.heads) : [];
  if (byOf.length > 0) return byOf;
  // "an Iranian request", "the Syrian demand": the adjective of a state
  const adjective = noun.arguments.find(
    (argument) => argument.relation === 'amod' || argument.relation === 'compound',
  );
  return adjective ? context.actors.refsOf(noun.sentence, adjective.heads) : [];
}

function addresseeOfNoun(context: ClaimContext, noun: Frame, verb: Frame): ActorRef | null {
  for (const frame of [noun, verb]) {
    for (const argument of frame.arguments) {
      const { preposition } = argument;
      if (!preposition) continue;
      const to =
        preposition === 'to' ||
        (preposition === 'on' && noun.lemma === 'call') ||
        (preposition === 'from' && /^(?:demand|request)$/.test(noun.lemma));
      if (!to) continue;
      const [ref] = context.actors.refsOf(frame.sentence, argument.heads);
      if (ref) return ref;
    }
    const [given] =
      frame === verb
        ? context.actors.refsOf(
            verb.sentence,
            verb.arguments
              .filter((argument) => argument.relation === 'iobj')
              .flatMap((argument) => argument.heads),
          )
        : [];
    if (given) return given;
  }
  // "call for the museum to hand back": the actor between "for" and the infinitive
  const told = noun.arguments.find((argument) => argument.preposition === 'for');
  const clause = noun.sentence.frames.find(
    (other) => other.infinitive && (other.parent === noun || other.link === 'acl'),
  );
  if (told && clause) return context.actors.refsOf(noun.sentence, told.heads)[0] ?? null;
  return null;
}

/** "Its demand that Armenia change…": who is to act. */
function actorOfClause(context: ClaimContext, noun: Frame): ActorRef | null {
  const clause = noun.sentence.frames.find(
    (other) => !other.noun && other.parent === noun && other.link === 'acl' && other.mark === 'that',
  );
  return clause && !clause.passive ? (context.actors.refsOf(noun.sentence, clause.agent)[0] ?? null) : null;
}

/** The issue of a position: its "for", "of" or "that", an infinitive, or the word compounded before it. */
function issueOfNoun(context: ClaimContext, noun: Frame, verb: Frame): Issue | null {
  const { document } = context;
  const { sentence } = noun;
  const clause = sentence.frames.find(
    (other) => !other.noun && other.parent === noun && other.link === 'acl',
  );
  const told = noun.arguments.find((argument) => argument.preposition === 'for');
  if (clause && !(told && clause.predicate < (told.heads[0] ?? 0))) return clauseIssue(document, clause);
  for (const wanted of ['for', 'on', 'over', 'about', 'against', 'of', 'to']) {
    for (const argument of noun.arguments) {
      const [head] = argument.heads;
      if (argument.relation !== 'nmod' || argument.preposition !== wanted || head === undefined) continue;
      const actor = context.actors.refs(sentence, head).length > 0;
      if (actor && wanted !== 'for' && wanted !== 'against') continue;
      return nounIssue(document, sentence, head);
    }
  }
  const compound = noun.arguments.find(
    (argument) =>
      argument.relation === 'compound' &&
      argument.heads.some((head) => context.actors.refs(sentence, head).length === 0),
  );
  const [word] = compound?.heads ?? [];
  if (word !== undefined) return nounIssue(document, sentence, word);
  const object = verb.arguments.find((argument) => argument.preposition === 'for');
  const [head] = object?.heads ?? [];
  return head !== undefined ? nounIssue(document, sentence, head) : null;
}

// ---- verbs that state a position ------------------------------------------------------------------------

function byVerb(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  for (const verb of STANCE_VERBS) {
    if (verb.lemma !== frame.lemma || (verb.particle ?? null) !== frame.particle) continue;
    const draft = draftOf(context, frame, verb);
    if (!draft || isManner(frame)) continue;
    const reading = readModality(frame);
    if (
      frame.mark === 'if' ||
      ((reading.modality === 'POSSIBLE' || reading.modality === 'CONDITIONAL') && draft.stance !== 'THREAT')
    )
      return null;
    if ((draft.stance === 'DEMAND' || draft.stance === 'REQUEST') && hasCeased(frame)) {
      return write(
        context,
        frame,
        { ...draft, act: 'WITHDRAWN', rule: `${draft.rule}/ceased` },
        { ...reading, modality: 'ASSERTED' },
      );
    }
    if (reading.negated || reading.refused) {
      // "did not ask", "would not support": only the refusal of an agreement or of support says something
      if (reading.refused && (verb.stance === 'SUPPORT' || verb.stance === 'AGREEMENT'))
        return write(
          context,
          frame,
          { ...draft, stance: 'REFUSAL', rule: `${draft.rule}/refused` },
          { ...reading, modality: 'ASSERTED' },
        );
      return null;
    }
    const again =
      frame.adverbs.some((adverb) => REPEAT_ADVERBS.has(adverb)) ||
      (hasOnceMore(frame) && draft.act === 'MADE');
    return write(context, frame, again ? { ...draft, act: 'REITERATED' } : draft, reading);
  }
  return refusalByWill(context, frame);
}

/** "Pleaded guilty", "declined to comment": no position on anything. */
function isManner(frame: Frame): boolean {
  const { sentence } = frame;
  if (frame.lemma === 'plead')
    return /^(?:guilty|not)$/.test(sentence.tokens[frame.predicate + 1]?.lower ?? '');
  if (frame.lemma !== 'decline' && frame.lemma !== 'refuse') return false;
  return sentence.frames.some(
    (other) => other.parent === frame && other.link === 'xcomp' && MERE_SILENCE.has(other.lemma),
  );
}

/** "No longer insists", "has stopped asking". */
function hasCeased(frame: Frame): boolean {
  const { tokens } = frame.sentence;
  const noLonger = tokens.some(
    (token, index) =>
      token.lower === 'longer' && tokens[index - 1]?.lower === 'no' && Math.abs(index - frame.predicate) <= 3,
  );
  return (
    noLonger ||
    (frame.link === 'xcomp' &&
      /^(?:stop|cease|quit)$/.test(frame.parent?.lemma ?? '') &&
      frame.parent?.negated === false)
  );
}

const hasOnceMore = (frame: Frame): boolean => {
  const { tokens } = frame.sentence;
  const at = frame.predicate;
  return tokens[at - 2]?.lower === 'once' && tokens[at - 1]?.lower === 'more';
};

/** Who takes the position; of a passive without an agent ("China was asked to…"), the actor who says so. */
function holdersOf(context: ClaimContext, frame: Frame): ActorRef[] {
  const holders = context.actors.refsOf(frame.sentence, frame.agent);
  if (holders.length > 0 || !frame.passive || frame.agent.length > 0) return holders;
  const source = readAttribution(frame, context.text, context.actors)?.actor;
  return source && source.kind !== 'PERSON' ? [source] : [];
}

function draftOf(context: ClaimContext, frame: Frame, verb: StanceVerb): Draft | null {
  const { sentence } = frame;
  const holders = holdersOf(context, frame);
  const addressees = verb.addressee
    .flatMap((role) => roleHeads(frame, role))
    .flatMap((head) => context.actors.refs(sentence, head));
  const addressee = addressees[0] ?? null;
  if (verb.needsAddressee && !addressee) return null;
  const wanted = addressee ? null : wantedOf(context, frame, verb);
  const issue = wanted?.issue ?? firstIssue(context, frame, verb, addressee);
  if (!issue) return null;
  if (holders.length === 0) return null;
  return {
    stance: verb.stance,
    act: verb.act,
    holders,
    addressee: addressee ?? wanted?.addressee ?? custodian(context, issue, sentence),
    issue,
    rule: `stance/verb/${verb.lemma}${verb.particle ? ` ${verb.particle}` : ''}`,
    confidence: 0.8,
  };
}

/** "Demanded that Israel withdraw its troops": who is to act is the subject of the clause. */
function wantedOf(
  context: ClaimContext,
  frame: Frame,
  verb: StanceVerb,
): { addressee: ActorRef; issue: Issue } | null {
  if (verb.stance !== 'DEMAND' && verb.stance !== 'REQUEST') return null;
  if (!verb.issue.includes('ccomp') && !(verb.lemma === 'insist' && verb.stance === 'DEMAND')) return null;
  const clause = frame.sentence.frames.find(
    (other) => !other.noun && other.parent === frame && other.link === 'ccomp' && other.mark !== 'whether',
  );
  if (!clause || clause.passive || !isWish(clause, verb)) return null;
  const [addressee] = context.actors.refsOf(frame.sentence, clause.agent);
  const issue = addressee ? clauseIssue(context.document, { ...clause, infinitive: true }) : null;
  return addressee && issue ? { addressee, issue } : null;
}

/** Token indexes that stand in a role of the frame, the passive undone. */
function roleHeads(frame: Frame, role: string): number[] {
  if (role === 'obj') return frame.patient;
  if (role === 'iobj')
    return frame.arguments
      .filter((argument) => argument.relation === 'iobj')
      .flatMap((argument) => argument.heads);
  return frame.arguments
    .filter((argument) => argument.preposition === role)
    .flatMap((argument) => argument.heads);
}

function firstIssue(
  context: ClaimContext,
  frame: Frame,
  verb: StanceVerb,
  addressee: ActorRef | null,
): Issue | null {
  const { document } = context;
  const { sentence } = frame;
  for (const role of verb.issue) {
    if (role === 'xcomp' || role === 'ccomp' || role === 'gerund') {
      const clause = sentence.frames.find(
        (other) => !other.noun && other.parent === frame && matchesClause(other, role, frame),
      );
      if (!clause || (role === 'ccomp' && !isWish(clause, verb))) continue;
      return clauseIssue(document, clause);
    }
    for (const head of roleHeads(frame, role)) {
      const token = sentence.tokens[head];
      if (!token || token.tag === 'PRON' || token.tag === 'NUM') continue;
      if (verb.objects && !verb.objects.has(token.lemma)) continue;
      const isActor = context.actors.refs(sentence, head).length > 0;
      const supports = verb.stance === 'SUPPORT' || verb.stance === 'OPPOSITION';
      if (isActor && (addressee !== null || role === 'obj') && !supports) continue;
      if (STANCE_NOUN_KINDS[token.lemma] && role === 'obj' && verb.stance === 'REFUSAL') continue;
      const issue = nounIssue(document, sentence, head, { leaveOut: frame.predicate });
      if (issue) return issue;
    }
  }
  return null;
}

function matchesClause(clause: Frame, role: string, frame: Frame): boolean {
  if (role === 'xcomp')
    return (
      clause.infinitive &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.predicate > frame.predicate && clause.mark === null) ||
        clause.link === 'acl')
    );
  if (role === 'gerund')
    return (
      clause.sentence.tokens[clause.predicate]?.lower.endsWith('ing') === true &&
      (clause.link === 'xcomp' ||
        (clause.link === 'advcl' && clause.mark !== null && /^(?:on|to)$/.test(clause.mark)))
    );
  return clause.link === 'ccomp' && (clause.mark === null || /^(?:that|whether)$/.test(clause.mark));
}

/** "demanded that Egypt surrender", "insisted that talks must": a that-clause that wants something, not one that tells. */
function isWish(clause: Frame, verb: StanceVerb): boolean {
  if (verb.stance !== 'DEMAND' && verb.stance !== 'REQUEST') return true;
  if (verb.lemma === 'demand' || verb.lemma === 'request' || verb.lemma === 'ask')
    return clause.mark !== 'whether';
  const bare = clause.sentence.tokens[clause.predicate];
  return (
    clause.modals.some((word) => /^(?:must|should|shall)$/.test(word)) ||
    (verb.lemma === 'insist' && bare?.lower === bare?.lemma && clause.modals.length === 0)
  );
}

/** "will not cut its output", "would not hand over the files": a refusal without the word. */
function refusalByWill(context: ClaimContext, frame: Frame): StanceClaim[] | null {
  if (!frame.negated || frame.passive || !frame.modals.some((word) => /^(?:will|wo|would|'ll)$/.test(word)))
    return null;
  if (
    !/^(?:accept|reduce|cut|release|return|hand|withdraw|leave|allow|let|give|pay|recognise|recognize|negotiate|extradite|sign|join|participate|attend|lift|stop|halt|change|lease|share|extend|sell|deliver|deploy|resign|surrender|send|support|tolerate|compromise|ratify|renew|approve|agree|permit|apologise|apologize|abandon|bow|yield|comply|cooperate|back|consider)$/.test(
      frame.lemma,
    )
  )
    return null;
  const holders = context.actors.refsOf(frame.sentence, frame.agent);
  const clause = clauseIssue(context.document, { ...frame, infinitive: true });
  if (holders.length === 0 || !clause) return null;
  const conditional = frame.sentence.frames.some(
    (other) => other.parent === frame && /^(?:if)$/.test(other.mark ?? ''),
  );
  if (conditional) return null;
  const reading = readModality(frame);
  return write(
    context,
    frame,
    {
      stance: 'REFUSAL',
      act: 'MADE',
      holders,
      addressee: null,
      issue: clause,
      rule: `stance/will-not/${frame.lemma}`,
      confidence: 0.65,
    },
    { ...reading, modality: 'ASSERTED' },
  );
}

// ---- what all share -------------------------------------------------------------------------------------

/** Who has the person whom an issue is about: the state to which the article says that he or she fled. */
function custodian(context: ClaimContext, issue: Issue, sentence: Sentence): ActorRef | null {
  if (!issue.terms.some((term) => CUSTODY_ISSUES.has(term))) return null;
  const people = issue.entities.filter((entity) => entity.kind === 'PERSON');
  if (people.length === 0) return null;
  const sentences = [sentence, ...context.document.sentences.filter((other) => other !== sentence)];
  for (const other of sentences) {
    for (const frame of other.frames) {
      if (frame.noun || !WHEREABOUTS.has(frame.lemma)) continue;
      const goes = frame.agent.some((head) =>
        context.actors.mentionAt(other, head)?.entities.some((entity) => people.includes(entity)),
      );
      if (!goes) continue;
      for (const argument of frame.arguments) {
        if (!/^(?:to|in|at)$/.test(argument.preposition ?? '')) continue;
        const found = context.actors.refsOf(other, argument.heads).find((ref) => ref.kind === 'STATE');
        if (found) return found;
      }
    }
  }
  return null;
}

function write(context: ClaimContext, frame: Frame, draft: Draft, reading: Reading): StanceClaim[] {
  const { sentence } = frame;
  const { issue } = draft;
  // a date inside the issue says when it is wanted, not when it was asked for
  const date = context.dateOf(related(frame), reading.direction === 'future' ? null : 'past', issue);
  return draft.holders
    .filter((holder) => !(isPrivate(holder) && (draft.stance === 'OFFER' || draft.stance === 'AGREEMENT')))
    .filter((holder) => !draft.addressee || keyOf(holder) !== keyOf(draft.addressee))
    .map((holder) => ({
      kind: 'stance' as const,
      stance: draft.stance,
      act: draft.act,
      holder,
      addressee: draft.addressee,
      issue: issue.text,
      issueTerms: issue.terms,
      about: distinct(issue.entities.map((entity) => refOf(entity, entity.name))).filter(
        (ref) => keyOf(ref) !== keyOf(holder) && (!draft.addressee || keyOf(ref) !== keyOf(draft.addressee)),
      ),
      date,
      modality: reading.modality === 'DENIED' ? ('ASSERTED' as const) : reading.modality,
      attribution: attributionOf(context, frame, holder),
      ...context.quote(sentence),
      rule: draft.rule,
      confidence: draft.confidence,
    }));
}

/** What people without an office offer or agree to is no position of theirs in public affairs. */
const isPrivate = (ref: ActorRef): boolean =>
  ref.kind === 'PERSON' && ref.capacity === null && ref.country === null;

/** The holder's own words need no source beside the holder. */
function attributionOf(context: ClaimContext, frame: Frame, holder: ActorRef): StanceClaim['attribution'] {
  const attribution = readAttribution(frame, context.text, context.actors);
  return attribution?.actor && keyOf(attribution.actor) === keyOf(holder) ? null : attribution;
}

/** Component: positions that a sentence takes for known: "its request for the extradition of…", "the refusal by Qatar to…". */
function presupposed(
  context: ClaimContext,
  sentence: Sentence,
  others: readonly StanceClaim[],
): StanceClaim[] {
  if (others.length > 0) return [];
  for (const noun of sentence.frames) {
    const stance = STANCE_NOUN_KINDS[noun.lemma];
    if (!noun.noun || !stance || !/^(?:DEMAND|REQUEST|REFUSAL|OFFER|THREAT)$/.test(stance) || noun.negated)
      continue;
    if (/^(?:claim|call|bid|push|condition|protest)$/.test(noun.lemma)) continue;
    const holders = ownersOf(context, noun);
    // a compound ("al-Assad's extradition demand") leaves open whose demand it is
    const told = noun.arguments.some(
      (argument) =>
        argument.relation === 'nmod' && /^(?:for|on|over|that|to)$/.test(argument.preposition ?? ''),
    );
    const clause = sentence.frames.some(
      (other) => !other.noun && other.parent === noun && other.link === 'acl',
    );
    const issue = told || clause ? issueOfNoun(context, noun, noun) : null;
    if (holders.length === 0 || !issue) continue;
    const addressee =
      addresseeOfNoun(context, noun, noun) ??
      actorOfClause(context, noun) ??
      custodian(context, issue, sentence);
    const reading: Reading = { modality: 'ASSERTED', refused: false, negated: false, direction: 'past' };
    return write(
      context,
      noun,
      {
        stance,
        act: 'MADE',
        holders,
        addressee,
        issue,
        rule: `stance/presupposed/${noun.lemma}`,
        confidence: 0.6,
      },
      reading,
    );
  }
  return [];
}

function unique(claims: readonly StanceClaim[]): StanceClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = JSON.stringify([claim.stance, claim.act, keyOf(claim.holder), claim.issueTerms]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
