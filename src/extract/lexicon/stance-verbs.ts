import { CONCESSION_VERBS, LEAVE } from './concessions.js';
import type { StanceVerb } from './stance-frame.js';

export type { StanceVerb } from './stance-frame.js';

const SOUGHT = new Set(
  `extradition assurance guarantee release explanation clarification apology compensation access talks meeting ceasefire truce
support help aid assistance permission approval return withdrawal end change concession commitment extension sanction
resolution reparation loan investment deal agreement answer clarity role review inquiry investigation mediation handover
waiver exemption delay repatriation recognition membership`.split(/\s+/),
);

/** The verbs, in the order in which they are tried. */
export const STANCE_VERBS: readonly StanceVerb[] = [
  // demands and requests
  {
    lemma: 'demand',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['ccomp', 'xcomp', 'obj'],
    addressee: ['from', 'of'],
  },
  { lemma: 'insist', stance: 'DEMAND', act: 'MADE', issue: ['on', 'upon', 'gerund', 'ccomp'], addressee: [] },
  { lemma: 'urge', stance: 'REQUEST', act: 'MADE', issue: ['xcomp', 'ccomp', 'obj'], addressee: ['obj'] },
  {
    lemma: 'ask',
    stance: 'REQUEST',
    act: 'MADE',
    issue: ['xcomp', 'for', 'ccomp'],
    addressee: ['obj', 'iobj'],
  },
  {
    lemma: 'request',
    stance: 'REQUEST',
    act: 'MADE',
    issue: ['xcomp', 'ccomp', 'obj'],
    addressee: ['from', 'of', 'obj'],
  },
  {
    lemma: 'call',
    stance: 'REQUEST',
    act: 'MADE',
    issue: ['xcomp', 'for'],
    addressee: ['on', 'upon', 'for'],
  },
  { lemma: 'appeal', stance: 'REQUEST', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['to'] },
  { lemma: 'plead', stance: 'REQUEST', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['with', 'to'] },
  { lemma: 'beg', stance: 'REQUEST', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['obj'] },
  { lemma: 'implore', stance: 'REQUEST', act: 'MADE', issue: ['xcomp'], addressee: ['obj'] },
  { lemma: 'entreat', stance: 'REQUEST', act: 'MADE', issue: ['xcomp'], addressee: ['obj'] },
  { lemma: 'petition', stance: 'REQUEST', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['obj'] },
  { lemma: 'lobby', stance: 'REQUEST', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['obj'] },
  {
    lemma: 'press',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp', 'for', 'on', 'over'],
    addressee: ['obj'],
  },
  {
    lemma: 'pressure',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp', 'over'],
    addressee: ['obj'],
    needsAddressee: true,
  },
  { lemma: 'push', stance: 'DEMAND', act: 'MADE', issue: ['for', 'xcomp'], addressee: ['obj'] },
  {
    lemma: 'order',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp'],
    addressee: ['obj'],
    needsAddressee: true,
  },
  {
    lemma: 'tell',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp'],
    addressee: ['obj'],
    needsAddressee: true,
  },
  {
    lemma: 'warn',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp'],
    addressee: ['obj'],
    needsAddressee: true,
  },
  {
    lemma: 'want',
    stance: 'DEMAND',
    act: 'MADE',
    issue: ['xcomp'],
    addressee: ['obj'],
    needsAddressee: true,
  },
  { lemma: 'seek', stance: 'REQUEST', act: 'MADE', issue: ['obj'], addressee: ['from'], objects: SOUGHT },
  // refusals
  { lemma: 'refuse', stance: 'REFUSAL', act: 'MADE', issue: ['xcomp', 'obj'], addressee: [] },
  { lemma: 'decline', stance: 'REFUSAL', act: 'MADE', issue: ['xcomp'], addressee: [] },
  { lemma: 'reject', stance: 'REFUSAL', act: 'MADE', issue: ['obj', 'gerund'], addressee: ['from', 'by'] },
  {
    lemma: 'rule',
    particle: 'out',
    stance: 'REFUSAL',
    act: 'MADE',
    issue: ['obj', 'gerund'],
    addressee: ['with'],
  },
  {
    lemma: 'dismiss',
    stance: 'REFUSAL',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['from', 'by'],
    objects: new Set('idea suggestion possibility plan proposition notion calls'.split(' ')),
  },
  { lemma: 'unwilling', stance: 'REFUSAL', act: 'MADE', issue: ['xcomp'], addressee: [] },
  { lemma: 'veto', stance: 'REFUSAL', act: 'MADE', issue: ['obj'], addressee: [] },
  {
    lemma: 'deny',
    stance: 'REFUSAL',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['iobj', 'to'],
    objects: new Set([...LEAVE, 'entry']),
  },
  // offers
  { lemma: 'offer', stance: 'OFFER', act: 'MADE', issue: ['xcomp', 'obj'], addressee: ['iobj', 'to'] },
  {
    lemma: 'propose',
    stance: 'OFFER',
    act: 'MADE',
    issue: ['obj', 'ccomp', 'xcomp', 'gerund'],
    addressee: ['to'],
  },
  { lemma: 'pledge', stance: 'OFFER', act: 'MADE', issue: ['xcomp', 'obj', 'ccomp'], addressee: ['to'] },
  {
    lemma: 'promise',
    stance: 'OFFER',
    act: 'MADE',
    issue: ['xcomp', 'obj', 'ccomp'],
    addressee: ['iobj', 'to'],
  },
  { lemma: 'ready', stance: 'OFFER', act: 'MADE', issue: ['xcomp'], addressee: [] },
  { lemma: 'willing', stance: 'OFFER', act: 'MADE', issue: ['xcomp'], addressee: [] },
  { lemma: 'vow', stance: 'OFFER', act: 'MADE', issue: ['xcomp'], addressee: [] },
  // support and opposition
  { lemma: 'support', stance: 'SUPPORT', act: 'MADE', issue: ['obj', 'gerund'], addressee: [] },
  { lemma: 'back', stance: 'SUPPORT', act: 'MADE', issue: ['obj'], addressee: [] },
  { lemma: 'endorse', stance: 'SUPPORT', act: 'MADE', issue: ['obj'], addressee: [] },
  { lemma: 'speak', particle: 'up', stance: 'SUPPORT', act: 'MADE', issue: ['for'], addressee: [] },
  { lemma: 'oppose', stance: 'OPPOSITION', act: 'MADE', issue: ['obj', 'gerund'], addressee: [] },
  { lemma: 'object', stance: 'OPPOSITION', act: 'MADE', issue: ['to', 'gerund'], addressee: [] },
  { lemma: 'condemn', stance: 'OPPOSITION', act: 'MADE', issue: ['obj'], addressee: ['by'] },
  { lemma: 'denounce', stance: 'OPPOSITION', act: 'MADE', issue: ['obj'], addressee: ['by'] },
  { lemma: 'protest', stance: 'OPPOSITION', act: 'MADE', issue: ['against', 'over'], addressee: ['to'] },
  { lemma: 'speak', particle: 'out', stance: 'OPPOSITION', act: 'MADE', issue: ['against'], addressee: [] },
  // threats
  {
    lemma: 'threaten',
    stance: 'THREAT',
    act: 'MADE',
    issue: ['xcomp', 'with', 'ccomp', 'obj'],
    addressee: ['obj'],
  },
  ...CONCESSION_VERBS,
  // agreements
  {
    lemma: 'agree',
    stance: 'AGREEMENT',
    act: 'MADE',
    issue: ['xcomp', 'on', 'to', 'ccomp'],
    addressee: ['with'],
  },
  {
    lemma: 'accept',
    stance: 'AGREEMENT',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['from'],
    objects: new Set(
      'offer invitation proposal deal plan term condition truce ceasefire agreement mediation'.split(' '),
    ),
  },
  {
    lemma: 'approve',
    stance: 'AGREEMENT',
    act: 'MADE',
    issue: ['obj'],
    addressee: [],
    objects: new Set('deal plan agreement treaty accord proposal extradition ceasefire sale pact'.split(' ')),
  },
  {
    lemma: 'sign',
    stance: 'AGREEMENT',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['with'],
    objects: new Set(
      'agreement deal treaty accord pact memorandum protocol declaration truce ceasefire contract communique'.split(
        ' ',
      ),
    ),
  },
];

/** Verbs of what can be asked of somebody, so that "will not" before them refuses it ("will not sign"). */
export const REFUSABLE: ReadonlySet<string> = new Set(
  `accept reduce cut release return hand withdraw leave allow let give pay recognise recognize
negotiate extradite sign join participate attend lift stop halt change lease share extend sell
deliver deploy resign surrender send support end free reverse remove drop tolerate compromise ratify renew approve agree permit
apologise apologize abandon bow yield comply cooperate back consider`.split(/\s+/),
);
