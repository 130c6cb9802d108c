import type { Mention, Tag, Token } from '../document.js';
import { lemmaOf } from './words/lemma.js';
import { type Analysis, decode } from './network/decode.js';
import { shippedModel } from './network/model.js';
import { LONGEST } from './network/parameters.js';
import { settleAsides } from './asides.js';
import { settleAttachments } from './attachments.js';
import { settleCalledOff } from './called-off.js';
import { settleContentClauses } from './content-clauses.js';
import { guestWords, tieGuestWords } from './guests.js';
import { settleMainVerbs } from './main-verbs.js';
import { headOf, settleObjects, settleOpening, settleRelatives } from './mention-rules.js';
import { settleNames } from './names.js';
import { settleOnceMore } from './once-more.js';
import { settleInserted, settleReported, settleThatClauses } from './reported.js';
import { settleRunOut } from './run-out.js';
import { settleSharedSubjects } from './shared-subjects.js';
import { settleVerbless } from './verbless.js';
import { settleWishedVerbs } from './wished-verbs.js';

/** The longest sentence, in tokens, that the trained parser reads. */
export const LONGEST_READ = LONGEST;

/**
 * Reads a sentence with the trained tagger and parser, without its first `opening` tokens; each mention of several
 * tokens is kept together.
 */
export function parseByGrammar(tokens: Token[], mentions: readonly Mention[], opening: number): void {
  const from = opening < tokens.length ? opening : 0;
  const model = shippedModel();
  const guests = guestWords(tokens, mentions, from);
  const read = tokens.filter((token) => token.index >= from && !guests.has(token));
  const placeOf = new Map(read.map(({ index }, at) => [index, at]));
  const units = mentions
    .filter(({ first, last }) => last > first && first >= from)
    .map(({ first, last }) => ({ first: placeOf.get(first) ?? 0, last: placeOf.get(last) ?? 0 }));
  const analysis = decode(model.network.read(read.map(({ text }) => text)), model, units);
  read.forEach((token, at) => {
    settleToken(token, analysis, at, read);
  });
  const root = read[analysis.heads.indexOf(-1)]?.index ?? -1;
  for (const token of tokens.slice(0, from)) {
    token.head = root;
    token.relation = token.tag === 'PUNCT' ? 'punct' : 'dep';
  }
  for (const mention of mentions) mention.head = headOf(tokens, mention);
  tieGuestWords(guests);
  settleNames(tokens, mentions);
  settleAttachments(tokens, mentions);
  settleOpening(tokens, mentions, from);
  settleObjects(tokens, mentions);
  settleAsides(tokens, mentions);
  settleWishedVerbs(tokens, mentions);
  settleOnceMore(tokens);
  settleReported(tokens);
  settleThatClauses(tokens);
  settleInserted(tokens);
  settleCalledOff(tokens);
  settleContentClauses(tokens);
  settleMainVerbs(tokens);
  settleSharedSubjects(tokens);
  settleRelatives(tokens, mentions);
  settleVerbless(tokens);
  settleRunOut(tokens);
  for (const mention of mentions) mention.head = headOf(tokens, mention);
}

/** Gives a token what was found for the word at a place among those that were read. */
function settleToken(token: Token, analysis: Analysis, at: number, read: readonly Token[]): void {
  const { tags, relations } = shippedModel();
  const [tag = 'X', form = tag] = (tags[analysis.tags[at] ?? -1] ?? 'X').split(' ');
  if (tag !== token.tag) token.lemma = lemmaOf(token.text, tag as Tag);
  token.tag = tag as Tag;
  token.form = form;
  const head = analysis.heads[at] ?? -1;
  token.head = read[head]?.index ?? -1;
  token.relation = relations[analysis.relations[at] ?? -1] ?? 'dep';
}
