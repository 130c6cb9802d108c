export * from './actor.js';
export * from './article.js';
export * from './claim.js';
export * from './judgement.js';
export * from './meeting.js';
export * from './search-entry.js';
export * from './stance.js';
export * from './tenure.js';
