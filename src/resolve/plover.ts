import type { MeetingStatus, StanceKind, StanceStatus } from '../extract/claim.js';

/**
 * PLOVER event codes of facts (Political Language Ontology for Verifiable Event Records). PLOVER codes what
 * was done: meeting is CONSULT, and announcing that one will meet is AGREE; refusing or calling off is
 * REJECT. An offer is a promise, and so an AGREE as well.
 */
export type PloverCode =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'REQUEST'
  | 'DEMAND'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'RETREAT';

const MEETINGS: Record<MeetingStatus, PloverCode> = {
  HELD: 'CONSULT',
  PLANNED: 'AGREE',
  // still agreed on, for another day
  POSTPONED: 'AGREE',
  UNCERTAIN: 'CONSULT',
  CANCELLED: 'REJECT',
  REFUSED: 'REJECT',
};

const STANCES: Record<StanceKind, PloverCode> = {
  DEMAND: 'DEMAND',
  REQUEST: 'REQUEST',
  REFUSAL: 'REJECT',
  OFFER: 'AGREE',
  SUPPORT: 'SUPPORT',
  // speaking against what another does
  OPPOSITION: 'ACCUSE',
  THREAT: 'THREATEN',
  CONCESSION: 'CONCEDE',
  AGREEMENT: 'AGREE',
};

/** The code of a meeting by its status. */
export function meetingCode(status: MeetingStatus): PloverCode {
  return MEETINGS[status];
}

/**
 * The code of a stance. Giving up what one wanted or threatened is a CONCEDE by its holder; what others did
 * about it (granted, rejected) is their event and leaves the holder's code as it is.
 */
export function stanceCode(kind: StanceKind, status: StanceStatus): PloverCode {
  return status === 'WITHDRAWN' ? 'CONCEDE' : STANCES[kind];
}
