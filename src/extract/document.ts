import type { Article } from '../read/article.js';
import type { ActorRef, Claim } from './claim.js';
import type { Frame } from './clauses.js';
import type { DateExpression } from './date-patterns.js';
import type { Parties } from './mentions/parties.js';
import type { Outlet } from './outlet.js';
import type { Parsing } from './syntax/parse.js';
import type { Word } from './syntax/words/word.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark, with its place in the article's text (UTF-16 offsets). */
export interface Token {
  /** Position in the sentence. */
  index: number;
  text: string;
  lower: string;
  /** What the form alone says, one object for all its tokens. */
  word: Word;
  lemma: string;
  tag: Tag;
  /** Language-specific tag (Penn Treebank: VBD, NNS), set by the trained parser; empty before. */
  form: string;
  start: number;
  end: number;
  /** Index of the head in the sentence, -1 for the root; set by the parse. */
  head: number;
  /** Universal Dependencies relation to the head, `dep` where none is known. */
  relation: string;
}

/** What an actor is, once a mention has been read: `ActorRef` without the words of the one mention. */
export interface Entity {
  /** What makes two mentions of an article the same actor. */
  key: string;
  name: string;
  kind: ActorRef['kind'];
  capacity: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** An organisation or office-giver that is no state: "European Union" of its Commissioner. */
  of: string | null;
  named: boolean;
  former: boolean;
  gender: 'she' | 'he' | null;
}

/** A stretch of tokens that names an actor, or may stand for one. */
export interface Mention {
  /** First and last token, inclusive. */
  first: number;
  last: number;
  /** The token that carries the mention in the grammar. */
  head: number;
  form:
    'name' | 'alias' | 'acronym' | 'metonym' | 'adjective' | 'office' | 'pronoun' | 'group' | 'description';
  /** The actors meant; more than one for "the two ministers"; none where no antecedent was found. */
  entities: Entity[];
  /** A city, seat or state that may as well be a place: its name as a place. */
  place: string | null;
  /** Of an office: its title, by which "the minister" finds the person. */
  title: string | null;
}

/** A date of the text with the tokens that give it; what day it means depends on the tense around it. */
export interface DateMention {
  first: number;
  last: number;
  expression: DateExpression;
}

export interface Sentence {
  index: number;
  /** Index of the paragraph (line) of the text that it stands in. */
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
  mentions: Mention[];
  dates: DateMention[];
  frames: Frame[];
  /** How the sentence was parsed; null as long as it was not, since nothing is to be claimed from it. */
  parsing: Parsing | null;
  /** A line without a verb or a full stop, such as a section heading: nothing is claimed from it. */
  heading: boolean;
  /** How many tokens stand before the sentence proper: a dateline, or the label of a speaker. */
  opening: number;
  /** Who says the sentence in a transcript, where "I" and "we" need no quotation marks. */
  speaker: Entity | null;
  /** A part of a sentence that is too long to be read as one: its actors are named, but nothing is claimed from it. */
  fragment: boolean;
}

/** The one object that all components of the pipeline read and write. */
export interface Document {
  article: Article;
  sentences: Sentence[];
  /** What the name of the outlet says of whose it is. */
  outlet: Outlet;
  /** The city and state that the article reports from, when it opens with a dateline. */
  dateline: { place: string; country: string | null } | null;
  /** The holder of the office whose own outlet the article comes from: "President of Chile". */
  owner: Entity | null;
  /** Whether it is about what states have with each other, so that those whom it names need not be private persons. */
  publicAffairs: boolean;
  /** Whether it reports on sport, where states that meet are teams. */
  sport: boolean;
  /** Whom it means by "the rebels" and "the government". */
  parties: Parties;
  /** All actors of the article by key. */
  entities: Map<string, Entity>;
  claims: Claim[];
}
