import { refOf, stateRef } from './actors.js';
import type { ActorRef, TenureClaim } from './claim.js';
import type { ClaimContext } from './context.js';
import type { Entity, Sentence } from './document.js';
import { ORGANISATIONS, REGIONS } from './lexicon/organisations.js';
import { stateName } from './lexicon/states.js';

/** Component: the offices that the sentence's people hold or held; each person's office once an article. */
export function readTenures(context: ClaimContext, sentence: Sentence, seen: Set<Entity>): TenureClaim[] {
  const claims: TenureClaim[] = [];
  for (const mention of sentence.mentions) {
    if (mention.form === 'pronoun') continue;
    for (const entity of mention.entities) {
      if (entity.kind !== 'PERSON' || !entity.named || !entity.capacity || seen.has(entity)) continue;
      const of = giverOf(entity);
      if (!of) continue;
      seen.add(entity);
      const words = context.text.slice(
        sentence.tokens[mention.first]?.start,
        sentence.tokens[mention.last]?.end,
      );
      claims.push({
        kind: 'tenure',
        person: refOf(entity, words),
        title: entity.capacity.replace(/^Former /, ''),
        of,
        former: entity.former,
        modality: 'ASSERTED',
        attribution: null,
        ...context.quote(sentence),
        rule: entity.former ? 'tenure/former' : 'tenure/title',
        confidence: 0.9,
      });
    }
  }
  return claims;
}

function giverOf(entity: Entity): ActorRef | null {
  if (entity.of) {
    const organisation = [...ORGANISATIONS, ...REGIONS].find((each) => each.name === entity.of);
    return {
      text: entity.of,
      name: entity.of,
      kind: organisation?.kind ?? 'ORGANISATION',
      capacity: null,
      country: organisation?.country ?? null,
      named: true,
    };
  }
  return entity.country ? stateRef(entity.country, stateName(entity.country)) : null;
}
