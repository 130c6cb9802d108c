/**
 * What extraction gives: claims, each resting on one sentence of one article, and the actors the article
 * names. Plain data throughout; a second extractor has only to produce the same shapes.
 */

/** What an actor can be. */
export const ACTOR_KINDS = [
  'PERSON',
  'STATE',
  'GOVERNMENT_BODY',
  'ORGANISATION',
  'ARMED_GROUP',
  'OTHER',
] as const;
/** One of ACTOR_KINDS. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What became of a meeting, or is to become of it. */
export const MEETING_STATUSES = [
  'PLANNED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
  'REFUSED',
  'UNCERTAIN',
] as const;
/** One of MEETING_STATUSES. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** How the parties of a meeting meet. */
export const MEETING_FORMATS = [
  'IN_PERSON',
  'CALL',
  'VIDEO',
  'SUMMIT',
  'VISIT',
  'NEGOTIATION',
  'OTHER',
] as const;
/** One of MEETING_FORMATS. */
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** What a participant is to a meeting. */
export const PARTICIPANT_ROLES = ['PARTY', 'HOST', 'MEDIATOR'] as const;
/** One of PARTICIPANT_ROLES. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What kind of position an actor takes. */
export const STANCE_KINDS = [
  'DEMAND',
  'REQUEST',
  'REFUSAL',
  'OFFER',
  'SUPPORT',
  'OPPOSITION',
  'THREAT',
  'CONCESSION',
  'AGREEMENT',
] as const;
/** One of STANCE_KINDS. */
export type StanceKind = (typeof STANCE_KINDS)[number];

/** What is done with a position: one step in its life. */
export const STANCE_ACTS = [
  'MADE',
  'REITERATED',
  'SOFTENED',
  'HARDENED',
  'WITHDRAWN',
  'GRANTED',
  'REJECTED',
] as const;
/** One of STANCE_ACTS. */
export type StanceAct = (typeof STANCE_ACTS)[number];

/** Where a position stands after all its steps. */
export const STANCE_STATUSES = ['STANDING', 'WITHDRAWN', 'GRANTED', 'REJECTED', 'LAPSED'] as const;
/** One of STANCE_STATUSES. */
export type StanceStatus = (typeof STANCE_STATUSES)[number];

/** How certainly a claim is put. */
export const MODALITIES = ['ASSERTED', 'PLANNED', 'POSSIBLE', 'DENIED', 'CONDITIONAL'] as const;
/** One of MODALITIES. */
export type Modality = (typeof MODALITIES)[number];

/** What kind of name a form is. */
export const NAME_KINDS = ['NAME', 'ALIAS', 'METONYM', 'ACRONYM'] as const;
/** One of NAME_KINDS. */
export type NameKind = (typeof NAME_KINDS)[number];

/** An actor as one claim refers to it, resolved as far as its article allows. */
export interface ActorRef {
  /** The mention as written: "his Syrian counterpart Faisal Mekdad". */
  text: string;
  /** What it resolves to inside the article: "Faisal Mekdad"; of a state, its usual English name. */
  name: string;
  kind: ActorKind;
  /** The office in which it acts, where the article says: "Foreign Minister". */
  capacity: string | null;
  /** ISO 3166-1 alpha-3 code of the state it is, belongs to or acts for ("SYR"); null where unknown. */
  country: string | null;
  /**
   * False for an office-holder whom the article never names ("the Syrian foreign minister"): `name` is then
   * the office with its state, and resolution may find the person in other articles. False too for those whom
   * the article only describes ("striking teachers", "a London court").
   */
  named: boolean;
}

/** An actor that takes part in a meeting, and in what role. */
export interface MeetingParticipant extends ActorRef {
  role: ParticipantRole;
}

/** Who says so: the words of the article, and the actor where it is one. */
export interface ClaimAttribution {
  text: string;
  actor: ActorRef | null;
}

interface ClaimCommon {
  modality: Modality;
  attribution: ClaimAttribution | null;
  /** The sentence, exactly `text.slice(start, end)` of the article. */
  quote: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  /** The rule that fired: a component and a lexicon entry, such as `meeting/verb/meet`. */
  rule: string;
  /** 0 to 1: how often claims of this rule are expected to be right. */
  confidence: number;
}

/** A meeting held, planned, called off or spoken of. */
export interface MeetingClaim extends ClaimCommon {
  kind: 'meeting';
  status: MeetingStatus;
  format: MeetingFormat;
  participants: MeetingParticipant[];
  /** Who is said not to have been there; left out where nobody is. */
  absent?: ActorRef[];
  /** The place's name as commonly written, and its state's alpha-3 code. */
  place: string | null;
  placeCountry: string | null;
  /** EDTF (ISO 8601-2): `2025-07-31`, `2025-07`, `XXXX-07-31`, `2025-07-29/2025-07-31`. */
  date: string | null;
  topics: string[];
  /** Told as past already when the news happened ("had met"): the meeting is looked back on. */
  recalled?: true;
  /** Of a denied meeting: it is denied that there ever was to be one, and not only that it came about. */
  disowned?: true;
}

/** One step in the life of one actor's position on one issue. */
export interface StanceClaim extends ClaimCommon {
  kind: 'stance';
  stance: StanceKind;
  act: StanceAct;
  holder: ActorRef;
  addressee: ActorRef | null;
  /** The shortest noun phrase or clause that names what is wanted: "extradition of Bashar al-Assad". */
  issue: string;
  /** The verb, or verb and particle, that does the deed, where the issue is only what it is done to: "released the crew". */
  deed?: string;
  /** Lower-case lemmas of the issue's content words, sorted: what resolution compares. */
  issueTerms: string[];
  /** Actors that the issue names. */
  about: ActorRef[];
  /** When the act was done, as EDTF; null where the article does not say. */
  date: string | null;
  /** The act is told as past already when the news happened ("had demanded"): it is recalled, not done anew. */
  recalled?: true;
  /** With the act WITHDRAWN: nobody dropped it, it ran out ("the offer expired") or has no object any more. */
  lapsed?: true;
}

/** An office held, or once held. */
export interface TenureClaim extends ClaimCommon {
  kind: 'tenure';
  person: ActorRef;
  title: string;
  of: ActorRef | null;
  former: boolean;
}

/** What one sentence of one article says. */
export type Claim = MeetingClaim | StanceClaim | TenureClaim;

/** An actor that an article names, whether or not a claim rests on it. */
export interface ActorMention {
  actor: ActorRef;
  /** Every form seen in the article, with what kind of name it is. */
  forms: { text: string; kind: NameKind }[];
  /** How many times the article mentions it. */
  count: number;
}

/** All that extraction knows about one article. */
export interface Extraction {
  /** ISO 639-1 code, detected where the article does not say. */
  language: string;
  claims: Claim[];
  actors: ActorMention[];
  /** Sentences too long for the trained parser, which were parsed less well, by chunks. */
  chunkedSentences: number;
}
