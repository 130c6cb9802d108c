import type { Article } from '../read/article.js';
import type { Extraction, MeetingClaim } from './claim.js';
import { readFrames } from './clauses.js';
import { ClaimContext } from './context.js';
import { resolveReferences } from './coreference/coreference.js';
import { type Discourse, newDiscourse } from './coreference/discourse.js';
import { readTakingOffice } from './coreference/taking-office.js';
import { resolveOwnMinistry } from './coreference/own-ministry.js';
import { resolveOwnOffice } from './coreference/own-office.js';
import { nameOfficeHolders, resolveCounterparts } from './coreference/offices.js';
import { findDates } from './dates.js';
import type { Document, Entity, Sentence } from './document.js';
import { readDateline, settleCountries } from './home.js';
import { detectLanguage, isInOtherLetters } from './language.js';
import { readMeetings } from './meetings/meetings.js';
import { EntityRegistry } from './mentions/entities.js';
import { findDescriptions } from './mentions/descriptions.js';
import { findMentions } from './mentions/mentions.js';
import { findParties, NO_PARTIES } from './mentions/parties.js';
import { actorsOf } from './named-actors.js';
import { NO_OUTLET, readOutlet } from './outlet.js';
import { isOfPublicAffairs } from './public-affairs.js';
import { isPromising, speaksOfCustody } from './promise/promise.js';
import { isOfSport } from './sport.js';
import { findSpeakers } from './speakers.js';
import { readStances } from './stances/stances.js';
import { parse } from './syntax/parse.js';
import { tokenize } from './syntax/tokens.js';
import { readTenures } from './tenures.js';
import { Trace } from './trace/trace.js';

/** Name and version of this extractor, kept with every claim. */
export const EXTRACTOR = 'rules@0.1.0';

/** To how many of the meetings told of last "the talks" may point back: a bound for lists of meetings without end. */
const MOST_RECALLED = 100;

/** An article that is being read, with what the components remember from one sentence to the next. */
interface Work {
  document: Document;
  registry: EntityRegistry;
  context: ClaimContext;
  discourse: Discourse;
  /** Meetings told of so far, to which "the talks" may point back. */
  meetings: MeetingClaim[];
  /** People whose office has been claimed. */
  holders: Set<Entity>;
}

/** The components that read the article as a whole, in order. */
const OF_ARTICLE: Readonly<Record<string, (work: Work) => void>> = {
  tokens: ({ document }) => (document.sentences = tokenize(document.article.text)),
  outlet: ({ document }) => {
    readOutlet(document);
  },
  mentions: ({ document, registry }) => {
    findMentions(document, registry);
  },
  dateline: ({ document }) => {
    readDateline(document);
  },
  speakers: ({ document }) => {
    findSpeakers(document);
  },
  counterparts: ({ document, registry }) => {
    resolveCounterparts(document, registry);
  },
  countries: ({ document }) => {
    settleCountries(document);
  },
  ownOffice: ({ document, registry, discourse }) => {
    resolveOwnOffice(document, registry);
    discourse.owner = document.owner;
    resolveOwnMinistry(document, registry);
  },
  takingOffice: ({ document }) => {
    readTakingOffice(document);
  },
  officeHolders: ({ document }) => {
    nameOfficeHolders(document);
  },
  parties: ({ document, registry }) => {
    document.parties = findParties(document, registry);
  },
  publicAffairs: ({ document }) => {
    document.publicAffairs = isOfPublicAffairs(document.sentences, document.article.title);
    document.sport = isOfSport(document);
  },
};

/** The components that parse a sentence, in order; only sentences that may hold a claim are worth their time. */
const OF_PROMISING: Readonly<Record<string, (work: Work, sentence: Sentence) => void>> = {
  dates: ({ document }, sentence) => {
    sentence.dates = findDates(sentence, document.article.text).filter(
      ({ first }) => first >= sentence.opening,
    );
  },
  parse: (_, sentence) => {
    sentence.parsing = parse(sentence.tokens, sentence.mentions, sentence.dates, sentence.opening);
  },
  clauses: (_, sentence) => {
    sentence.frames = readFrames(sentence);
  },
  descriptions: ({ document, registry }, sentence) => {
    if (sentence.frames.length > 0)
      findDescriptions(sentence, registry, document.article.text, document.parties);
  },
};

/** The components that read a sentence, in order; each sentence is read through before the next. */
const OF_SENTENCE: Readonly<Record<string, (work: Work, sentence: Sentence) => void>> = {
  references: ({ discourse, registry }, sentence) => {
    resolveReferences(sentence, discourse, registry);
  },
  meetings: ({ document, context, meetings }, sentence) => {
    if (sentence.frames.length === 0) return;
    const met = readMeetings(context, sentence, meetings.slice(-MOST_RECALLED));
    meetings.push(...met.filter(({ rule }) => !rule.startsWith('meeting/passing/')));
    document.claims.push(...met);
  },
  stances: ({ document, context }, sentence) => {
    if (sentence.frames.length > 0) document.claims.push(...readStances(context, sentence));
  },
  tenures: ({ document, context, holders }, sentence) =>
    document.claims.push(...readTenures(context, sentence, holders)),
};

export interface ReadingOptions {
  /** Told the name of each component when it has done its part, again and again: from this its time can be reckoned. */
  watch?: (component: string) => void;
  /** Which sentences are worth a parse; without it those are that may hold a claim. */
  parsed?: (sentence: Sentence) => boolean;
  /** Told of the decisions of the components, for whoever asks why a claim was made or not. */
  trace?: Trace;
}

/**
 * Reads an article into claims. Pure: the same article gives the same claims, with no clock, network or
 * database. An article in another language than English gives none.
 */
export async function extract(article: Article, options: ReadingOptions = {}): Promise<Extraction> {
  const language = await languageOf(article);
  options.watch?.('language');
  return isRead(language, article)
    ? extractEnglish(article, options)
    : { language, claims: [], actors: [], chunkedSentences: 0 };
}

/** What was found in an article, and why; no document where it is in a language that is not read. */
export interface Explanation {
  language: string;
  document: Document | null;
  trace: Trace;
}

/** Reads an article as `extract` does, and keeps what led to each claim, or to none. */
export async function explain(article: Article): Promise<Explanation> {
  const language = await languageOf(article);
  const trace = new Trace();
  return { language, document: isRead(language, article) ? read(article, { trace }) : null, trace };
}

const beginningOf = ({ title, text }: Article): string => `${title}\n${text.slice(0, 2000)}`;

const languageOf = async (article: Article): Promise<string> =>
  article.language ?? (await detectLanguage(beginningOf(article)));

const isRead = (language: string, article: Article): boolean =>
  language === 'en' || (language === 'und' && !isInOtherLetters(beginningOf(article)));

/** Reads an article that is taken to be in English, whatever it says of itself. */
export function extractEnglish(article: Article, options: ReadingOptions = {}): Extraction {
  const document = read(article, options);
  const actors = actorsOf(document);
  options.watch?.('actors');
  const chunked = document.sentences.filter(({ parsing }) => parsing === 'chunks');
  return { language: 'en', claims: document.claims, actors, chunkedSentences: chunked.length };
}

/** Reads an English article into a document: its sentences with all that was found in them, and its claims. */
export function read(article: Article, { watch, parsed, trace }: ReadingOptions = {}): Document {
  const document: Document = {
    article,
    sentences: [],
    outlet: NO_OUTLET,
    dateline: null,
    owner: null,
    publicAffairs: false,
    sport: false,
    parties: NO_PARTIES,
    entities: new Map(),
    claims: [],
  };
  const work: Work = {
    document,
    registry: new EntityRegistry(),
    context: new ClaimContext(document, trace),
    discourse: newDiscourse(),
    meetings: [],
    holders: new Set(),
  };
  for (const [name, component] of ARTICLE) {
    component(work);
    watch?.(name);
  }
  const custody = speaksOfCustody(document.sentences);
  const mayClaim = (sentence: Sentence): boolean =>
    isPromising(
      sentence,
      article.text,
      {
        meetings: work.meetings.length > 0,
        custody,
        publicAffairs: document.publicAffairs,
        positions: work.context.positions.length > 0,
      },
      trace?.lackingIn(sentence),
    );
  for (const sentence of document.sentences) {
    if (sentence.heading || sentence.fragment) continue;
    const components = (parsed ?? mayClaim)(sentence) ? PARSED : UNPARSED;
    watch?.('promise');
    for (const [name, component] of components) {
      component(work, sentence);
      watch?.(name);
    }
  }
  return document;
}

const ARTICLE = Object.entries(OF_ARTICLE);
const UNPARSED = Object.entries(OF_SENTENCE);
const PARSED = [...Object.entries(OF_PROMISING), ...UNPARSED];
