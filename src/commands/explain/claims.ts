import type { ActorRef, Claim, MeetingClaim, MeetingParticipant, StanceClaim } from '../../extract/claim.js';
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
  const parts = [
    claim.kind === 'meeting' ? meeting(claim) : claim.kind === 'stance' ? stance(claim) : [],
  ].flat();
  if (claim.kind === 'tenure') {
    const { person, title, of, former } = claim;
    parts.push(`tenure: ${person.name}, ${former ? 'once ' : ''}${title}${of ? ` of ${of.name}` : ''}`);
  }
  if (claim.modality !== 'ASSERTED') parts.push(claim.modality);
  if (claim.attribution) parts.push(`said by '${claim.attribution.text}'`);
  return parts.join(' · ');
}

function meeting(claim: MeetingClaim): string[] {
  const { status, format, participants, place, date, topics } = claim;
  return [
    `meeting ${status} ${format}: ${participants.map(participant).join(' and ')}`,
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
