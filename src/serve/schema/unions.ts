import { createUnionType } from 'type-graphql';
import { Actor } from './types/actor.js';
import { Article } from './types/article.js';
import { Meeting } from './types/meeting.js';
import { typeNameOf } from './types/node.js';
import { Stance } from './types/stance.js';

export const Fact = createUnionType({
  name: 'Fact',
  description: 'What claims, taken together, amount to.',
  types: () => [Meeting, Stance] as const,
  resolveType: typeNameOf,
});

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What a search can find.',
  types: () => [Article, Actor, Meeting, Stance] as const,
  resolveType: typeNameOf,
});
