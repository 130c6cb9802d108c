import { registerEnumType } from 'type-graphql';
import {
  ACTOR_KINDS,
  MEETING_FORMATS,
  MEETING_STATUSES,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  STANCE_ACTS,
  STANCE_KINDS,
  STANCE_STATUSES,
} from '../../extract/claim.js';

/** Makes an enum of the schema, each value with its description. */
function described<Value extends string>(
  name: string,
  description: string,
  names: readonly Value[],
  descriptions: Record<Value, string>,
): Record<Value, Value> {
  const values = Object.fromEntries(names.map((each) => [each, each])) as Record<Value, Value>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      names.map((each) => [each, { description: descriptions[each] }]),
    ) as Record<Value, { description: string }>,
  });
  return values;
}

export const ActorKind = described('ActorKind', 'What kind of actor it is.', ACTOR_KINDS, {
  PERSON: 'A person; also an office-holder whom no article names yet.',
  STATE: 'A state, as a whole or through its government: "Syria", "Damascus".',
  GOVERNMENT_BODY: 'A body of a state: a ministry, a parliament, a court, an agency.',
  ORGANISATION: 'An organisation of any other sort, such as the United Nations, a party, a company.',
  ARMED_GROUP: 'An armed group that is no part of a state.',
  OTHER: 'None of the others, such as a people or a crowd.',
});

export const ActorNameKind = described('ActorNameKind', 'What kind of name a form is.', NAME_KINDS, {
  NAME: 'A full name: "Sergey Lavrov".',
  ALIAS: 'A shorter or different form: "Lavrov".',
  METONYM: 'A name of something else that stands for it: "Damascus" for the government of Syria.',
  ACRONYM: 'Its initials: "UN".',
});

export const ActorLevel = described(
  'ActorLevel',
  'Whether actors count for themselves or for the state they act for.',
  ['SELF', 'STATE'] as const,
  {
    SELF: 'Each actor counts for itself only.',
    STATE:
      'People and bodies count as the state they act for: a meeting of two foreign ministers is one of two ' +
      'states. An actor that acts for no state counts for itself.',
  },
);

export const MeetingStatus = described('MeetingStatus', 'How far a meeting has come.', MEETING_STATUSES, {
  PLANNED: 'Announced, and not yet told of as held.',
  HELD: 'It took place.',
  POSTPONED: 'Put off to another or an unknown date.',
  CANCELLED: 'Called off.',
  REFUSED: 'One side declined it.',
  UNCERTAIN: 'Spoken of as possible only.',
});

export const MeetingFormat = described('MeetingFormat', 'In what form a meeting is held.', MEETING_FORMATS, {
  IN_PERSON: 'Face to face.',
  CALL: 'By telephone.',
  VIDEO: 'By video link.',
  SUMMIT: 'A summit or conference of several.',
  VISIT: 'A visit of one to another.',
  NEGOTIATION: 'A round of negotiations.',
  OTHER: 'In another form, or in one that no source gives.',
});

export const ParticipantRole = described(
  'ParticipantRole',
  'What part one plays in a meeting.',
  PARTICIPANT_ROLES,
  {
    PARTY: 'Takes part as one side.',
    HOST: 'Receives the others.',
    MEDIATOR: 'Goes between the sides.',
  },
);

export const StanceKind = described('StanceKind', 'What kind of position it is.', STANCE_KINDS, {
  DEMAND: 'Insists that something be done.',
  REQUEST: 'Asks that something be done.',
  REFUSAL: 'Declines to do something.',
  OFFER: 'Is ready to do something.',
  SUPPORT: 'Backs someone or something.',
  OPPOSITION: 'Is against someone or something.',
  THREAT: 'Announces harm if something is or is not done.',
  CONCESSION: 'Gives way on something.',
  AGREEMENT: 'Has agreed to something.',
});

export const StanceStatus = described('StanceStatus', 'What has become of a stance.', STANCE_STATUSES, {
  STANDING: 'It holds.',
  WITHDRAWN: 'Its holder has dropped it.',
  GRANTED: 'What was wanted was given.',
  REJECTED: 'What was wanted was declined.',
  LAPSED: 'Its time ran out, or it has no object any more: nobody dropped it.',
});

export const StanceAct = described('StanceAct', 'A step in the life of a stance.', STANCE_ACTS, {
  MADE: 'Put forward for the first time.',
  REITERATED: 'Put forward again.',
  SOFTENED: 'Lessened in what it wants.',
  HARDENED: 'Raised in what it wants.',
  WITHDRAWN:
    'Dropped by its holder, in words or by speaking of it no more; or run out, where the stance has lapsed.',
  GRANTED: 'Given by the other side.',
  REJECTED: 'Declined by the other side.',
});

export const Modality = described('Modality', 'How a sentence puts what it says.', MODALITIES, {
  ASSERTED: 'As a fact.',
  PLANNED: 'As something to come.',
  POSSIBLE: 'As something that may be.',
  DENIED: 'As not so.',
  CONDITIONAL: 'As so if something else is.',
});

export const ReviewState = described(
  'ReviewState',
  'What people have made of a claim.',
  ['UNREVIEWED', 'CONFIRMED', 'REJECTED'] as const,
  {
    UNREVIEWED: 'Nobody has judged it.',
    CONFIRMED: 'Judged to be what the sentence says.',
    REJECTED: 'Judged not to be what the sentence says; no fact rests on it.',
  },
);

export const OrderDirection = described(
  'OrderDirection',
  'Which end of a list comes first. What has no value in the ordered field counts as the smallest.',
  ['ASC', 'DESC'] as const,
  { ASC: 'The smallest or earliest first.', DESC: 'The greatest or latest first.' },
);

export const ActorOrderField = described(
  'ActorOrderField',
  'What actors are ordered by.',
  ['NAME', 'MENTIONS', 'MEETINGS'] as const,
  {
    NAME: 'Their main name, without regard to accents and letter case.',
    MENTIONS: 'How many articles mention them.',
    MEETINGS: 'How many meetings they take part in.',
  },
);

export const ArticleOrderField = described(
  'ArticleOrderField',
  'What articles are ordered by.',
  ['PUBLISHED_AT', 'INGESTED_AT'] as const,
  { PUBLISHED_AT: 'When they were published.', INGESTED_AT: 'When they came into this archive.' },
);

export const MeetingOrderField = described(
  'MeetingOrderField',
  'What meetings are ordered by.',
  ['DATE', 'CLAIMS'] as const,
  { DATE: 'The earliest day that their date can mean.', CLAIMS: 'How many claims tell of them.' },
);

export const StanceOrderField = described(
  'StanceOrderField',
  'What stances are ordered by.',
  ['CHANGED', 'SINCE', 'CLAIMS'] as const,
  {
    CHANGED: 'When their last step was taken.',
    SINCE: 'When they were first taken.',
    CLAIMS: 'How many claims tell of them.',
  },
);
