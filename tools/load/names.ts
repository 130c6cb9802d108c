import type { Random } from '../syntax/training/random.js';

const STARTS = [
  'Ka',
  'Mo',
  'Te',
  'Li',
  'Sa',
  'Vo',
  'Ne',
  'Du',
  'Ri',
  'Ba',
  'Ha',
  'Jo',
  'Pe',
  'Zu',
  'El',
  'Or',
];
const MIDDLES = ['la', 'ri', 'no', 'mar', 'ven', 'dor', 'sel', 'tan', 'bek', 'gu', 'ham', 'lo', 'pi', 'ras'];
const ENDS = [
  'ev',
  'son',
  'ski',
  'ez',
  'ani',
  'ou',
  'mann',
  'ic',
  'ides',
  'ova',
  'adze',
  'ara',
  'ian',
  'eira',
];
const GIVEN = [
  ...['Anna', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ivan', 'Jana', 'Karim', 'Lena'],
  ...[
    'Marko',
    'Nadia',
    'Olga',
    'Pavel',
    'Rosa',
    'Samir',
    'Tomas',
    'Ursula',
    'Viktor',
    'Wanda',
    'Yusuf',
    'Zora',
  ],
];

/** A made-up name of a person, of some 250,000. */
export function makeName(random: Random): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? '';
  const middle = pick(MIDDLES) + (random.next() < 0.5 ? pick(MIDDLES) : '');
  return `${pick(GIVEN)} ${pick(STARTS)}${middle}${pick(ENDS)}`;
}

/** A made-up word for what articles say besides, of some 3,000. */
export function makeWord(random: Random): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random.next() * list.length)] ?? '';
  return `${pick(STARTS).toLowerCase()}${pick(MIDDLES)}${pick(ENDS)}`;
}
