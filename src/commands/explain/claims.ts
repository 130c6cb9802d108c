import type {
  ActorRef,
  Claim,
  MeetingClaim,
  MeetingParticipant,
  StanceClaim,
  TenureClaim,
} from '../../extract/claim.js';
import type { Trace } from '../../extract/trace/trace.js';
import { predicateWords } from './words.js';

/** The two lines of a claim: what it says, and on what rule and words it rests. */
export function claimLines(claim: Claim, number: number, trace: Trace): string[] {
  const firing = trace.firings.get(claim);
  const words = firing ? predicateWords([firing.by, ...firing.others]) : mentionOf(claim);
  return [`${number} ${said(claim)}`, `  rule ${claim.rule}, from '${words}'`];
}

/** What an office held rests on: the words that name its holder. */
const mentionOf = (claim: Claim): string => (claim.kind === 'tenure' ? claim.person.text : '');

function said(claim: Claim): string {
  return [
    ...factOf(claim),
    ...(claim.modality === 'ASSERTED' ? [] : [claim.modality]),
    ...(claim.attribution ? [`source: '${claim.attribution.text}'`] : []),
  ].join(' · ');
}

function factOf(claim: Claim): string[] {
  switch (claim.kind) {
    case 'meeting':
      return meeting(claim);
    case 'stance':
      return stance(claim);
    case 'tenure':
      return [tenure(claim)];
  }
}

function meeting(claim: MeetingClaim): string[] {
  const { status, format, participants, absent = [], place, date, topics } = claim;
  return [
    `meeting ${status} ${format}: ${participants.map(participant).join(' and ')}`,
    ...(absent.length === 0 ? [] : [`without ${absent.map(({ name }) => name).join(', ')}`]),
    ...(place === null ? [] : [`in ${place}`]),
    ...(date === null ? [] : [date]),
    ...(topics.length === 0 ? [] : [`on ${topics.map((topic) => `'${topic}'`).join(', ')}`]),
  ];
}

const participant = ({ name, role }: MeetingParticipant): string =>
  role === 'PARTY' ? name : `${name} (${role})`;

function stance({ stance: kind, act, holder, addressee, issue, about, date }: StanceClaim): string[] {
  return [
    `stance ${kind} ${act}: ${holder.name}${addressee ? ` to ${addressee.name}` : ''}: '${issue}'`,
    ...(about.length === 0 ? [] : [`about ${about.map(({ name }: ActorRef) => name).join(', ')}`]),
    ...(date === null ? [] : [date]),
  ];
}

const tenure = ({ person, title, of, former }: TenureClaim): string =>
  `tenure: ${person.name}, ${former ? 'once ' : ''}${title}${of ? ` of ${of.name}` : ''}`;
