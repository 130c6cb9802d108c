import {
  STORYLINE,
  meeting,
  officeHolder,
  person,
  stance,
  state,
  story,
  tenure,
  type Story,
} from './stories.js';

const SHORT_LAVROV = person('S. Lavrov', 'RUS');
const KADYROV = person('Ramzan Kadyrov', 'RUS');
const LEADER = officeHolder('Chechen Leader', 'RUS');
const OKORO = person('Chidi Okoro', 'NGA', 'Trade Minister');
const ADA_OKORO = person('Ada Okoro', 'NGA');
const OKORO_ALONE = person('Okoro', null);
const LAWSON = person('Ayao Lawson', 'TGO');
const MENSAH = person('Kofi Mensah', 'GHA', 'Trade Minister');
const NIGERIA = state('Nigeria', 'NGA');
const GHANA = state('Ghana', 'GHA');
const union = (name: string, country: string | null) => ({
  ...{ text: name, name, kind: 'ORGANISATION' as const, capacity: null, country, named: true },
});

/** Articles in which who is who, and which meetings and demands are one, can be judged in several ways. */
export const JUDGED_STORIES: Story[] = [
  ...STORYLINE,
  story('2025-08-11', 'leader', [
    'The Chechen leader received the Syrian foreign minister.',
    meeting([LEADER, officeHolder('Foreign Minister', 'SYR')], { date: '2025-08-10' }),
  ]),
  story('2025-08-12', 'kadyrov', [
    'Ramzan Kadyrov met Faisal Mekdad on August 10.',
    meeting([KADYROV, person('Faisal Mekdad', 'SYR', 'Foreign Minister')], { date: '2025-08-10' }),
  ]),
  story('2025-08-13', 'initial', [
    'S. Lavrov met Ramzan Kadyrov on August 12.',
    meeting([SHORT_LAVROV, KADYROV], { date: '2025-08-12' }),
  ]),
  story('2025-09-01', 'okoro', [
    'Trade Minister Chidi Okoro met his Ghanaian counterpart Kofi Mensah in Accra on August 31.',
    meeting([OKORO, MENSAH], { date: '2025-08-31', place: 'Accra', placeCountry: 'GHA' }),
    tenure(OKORO, 'Trade Minister', NIGERIA),
  ]),
  story('2025-09-02', 'okoro-again', [
    'Okoro and Mensah held talks on September 1.',
    meeting([OKORO_ALONE, person('Mensah', 'GHA')], { date: '2025-09-01' }),
  ]),
  story('2025-09-03', 'okoro-third', [
    'Chidi Okoro and Kofi Mensah met in Lagos on September 2.',
    meeting([OKORO, MENSAH], { date: '2025-09-02', place: 'Lagos', placeCountry: 'NGA' }),
  ]),
  story('2025-09-05', 'ada', [
    'Ada Okoro, who runs the cocoa board, met Mensah on September 4.',
    meeting([ADA_OKORO, MENSAH], { date: '2025-09-04' }),
  ]),
  story('2025-09-05', 'ada-anew', [
    "Ada Okoro received Togo's Ayao Lawson on September 4.",
    meeting([ADA_OKORO, LAWSON], { date: '2025-09-04' }),
  ]),
  story('2025-09-06', 'okoro-which', [
    'Okoro met Ayao Lawson on September 5.',
    meeting([OKORO_ALONE, LAWSON], { date: '2025-09-05' }),
  ]),
  story('2025-09-06', 'tariff', [
    'Ghana demanded that Nigeria lift the cocoa tariff.',
    stance('MADE', GHANA, NIGERIA, 'lifting of cocoa tariff'),
  ]),
  story('2025-09-08', 'duty', [
    'Ghana repeated its demand for an end of duties on cocoa beans.',
    stance('REITERATED', MENSAH, NIGERIA, 'end of duties on beans'),
  ]),
  story('2025-09-12', 'dropped', [
    'Ghana has withdrawn its demand for an end of duties on beans.',
    stance('WITHDRAWN', GHANA, NIGERIA, 'end of duties on beans'),
  ]),
  story('2025-09-13', 'union', [
    'The Cocoa Growers demanded higher prices from Ghana.',
    stance('MADE', union('Cocoa Growers', 'GHA'), GHANA, 'higher prices'),
  ]),
  story('2025-09-14', 'union-abroad', [
    'The Cocoa Growers demanded higher prices.',
    stance('MADE', union('Cocoa Growers', null), null, 'higher prices'),
  ]),
];
