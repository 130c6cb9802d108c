import fc from 'fast-check';
import type { ActorRef, Claim } from '../../src/extract/claim.js';
import { newsLike } from './news-like.js';
import { read } from './reading.js';

/** Everybody of whom a claim cannot do without. */
function neededBy(claim: Claim): readonly ActorRef[] {
  switch (claim.kind) {
    case 'meeting':
      return claim.participants;
    case 'stance':
      return [claim.holder];
    case 'tenure':
      return [claim.person];
  }
}

/** What is wrong with a claim, in words; nothing where all is well. */
function faultsOf(claim: Claim, text: string): string[] {
  const faults: string[] = [];
  if (text.slice(claim.start, claim.end) !== claim.quote || claim.quote === '')
    faults.push(`the quote is not at ${claim.start}`);
  const needed = neededBy(claim);
  if (needed.length < (claim.kind === 'meeting' ? 2 : 1)) faults.push('somebody is missing');
  for (const { name, text: words } of needed)
    if (name.trim() === '' || words.trim() === '') faults.push('somebody has no name');
  if (claim.kind === 'stance' && claim.issue.trim() === '') faults.push('there is no issue');
  if (claim.kind === 'tenure' && claim.title.trim() === '') faults.push('there is no title');
  if (!(claim.confidence > 0 && claim.confidence <= 1)) faults.push(`confidence ${claim.confidence}`);
  if (!claim.rule.startsWith(`${claim.kind}/`)) faults.push(`rule ${claim.rule}`);
  return faults;
}

describe('a text of what news is made of', () => {
  let claims = 0;

  it('gives claims that quote it, with everybody whom they need, and the same each time', () => {
    fc.assert(
      fc.property(newsLike, fc.constantFrom(null, '2026-03-02'), (text, day) => {
        const extraction = read(text, day);
        claims += extraction.claims.length;
        expect(extraction.claims.flatMap((claim) => faultsOf(claim, text))).toEqual([]);
        expect(extraction.actors.filter(({ actor }) => actor.name.trim() === '')).toEqual([]);
        expect(read(text, day)).toEqual(extraction);
      }),
      { numRuns: 150 },
    );
  });

  it('gives claims often enough for that to say something', () => {
    expect(claims).toBeGreaterThan(75);
  });
});
