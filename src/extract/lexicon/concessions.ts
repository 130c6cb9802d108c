import type { StanceVerb } from './stance-frame.js';

const RESTRICTIONS = new Set(
  'sanction ban embargo blockade restriction tariff curfew siege freeze visa state measure quota limit boycott duty emergency'.split(
    ' ',
  ),
);

const CAPTIVES = new Set(
  `prisoner hostage detainee captive soldier sailor crew journalist activist fisherman inmate dissident national body
citizen leader minister diplomat student politician official critic blogger opponent protester demonstrator militant
fighter rebel pastor worker employee lawyer candidate woman man child tourist pilot ship vessel tanker`.split(
    /\s+/,
  ),
);

const TRUCES = new Set('ceasefire cease-fire truce armistice cessation amnesty pardon moratorium'.split(' '));
const RELEASES = new Set([...TRUCES, ...'release withdrawal pullout handover return extradition'.split(' ')]);
const FORCES = new Set('troop troops force forces soldier army fighter contingent personnel'.split(' '));
/** What somebody is given leave or mercy by. */
export const LEAVE = new Set(
  'permission approval access asylum pardon amnesty citizenship autonomy visa authorization authorisation clearance concession waiver exemption bail clemency'.split(
    ' ',
  ),
);
const PRESSURE = new Set('strike boycott blockade siege protest embargo walkout'.split(' '));

/** Verbs by which somebody gives way: restrictions end, captives go free, troops leave, a truce begins. */
export const CONCESSION_VERBS: readonly StanceVerb[] = [
  {
    lemma: 'lift',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['on', 'against'],
    objects: RESTRICTIONS,
  },
  {
    lemma: 'ease',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['on', 'against'],
    objects: RESTRICTIONS,
  },
  {
    lemma: 'relax',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['on'],
    objects: RESTRICTIONS,
  },
  {
    lemma: 'release',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['to'],
    objects: CAPTIVES,
    people: true,
  },
  {
    lemma: 'free',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['to'],
    objects: CAPTIVES,
    people: true,
  },
  {
    lemma: 'pardon',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: [],
    objects: CAPTIVES,
    people: true,
  },
  ...(
    [
      ['declare', null, TRUCES],
      ['announce', null, RELEASES],
      ['order', null, RELEASES],
      ['approve', null, RELEASES],
      ['authorize', null, RELEASES],
      ['authorise', null, RELEASES],
      ['grant', null, LEAVE],
      ['give', null, LEAVE],
      ['withdraw', null, FORCES],
      ['pull', 'out', FORCES],
      ['pull', 'back', FORCES],
      ['call', 'off', PRESSURE],
      ['end', null, PRESSURE],
      ['remove', null, RESTRICTIONS],
      ['reduce', null, new Set(['tariff', 'sanction', 'duty', 'quota'])],
      ['roll', 'back', RESTRICTIONS],
    ] as const
  ).map(([lemma, particle, objects]): StanceVerb => ({
    lemma,
    ...(particle ? { particle } : {}),
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['iobj', 'to', 'on', 'against', 'with'],
    objects,
  })),
  {
    lemma: 'return',
    stance: 'CONCESSION',
    act: 'MADE',
    issue: ['obj'],
    addressee: ['to'],
    needsAddressee: true,
  },
  { lemma: 'concede', stance: 'CONCESSION', act: 'MADE', issue: ['to', 'obj'], addressee: ['to'] },
  { lemma: 'yield', stance: 'CONCESSION', act: 'MADE', issue: ['to', 'on'], addressee: ['to'] },
  { lemma: 'relent', stance: 'CONCESSION', act: 'MADE', issue: ['on', 'xcomp'], addressee: [] },
];
