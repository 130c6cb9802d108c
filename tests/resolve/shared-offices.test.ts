import { officesOfClaim, sharedOffice } from '../../src/resolve/offices.js';
import { holderBeside, type Beside } from '../../src/resolve/shared-offices.js';
import { officeHolder, person, state } from '../store/stories.js';

describe('whom an article means by an office that several hold', () => {
  const beside = (actorId: string, told: string[], known = told, ofState = true): Beside => ({
    ...{ actorId, told, known, ofState },
  });
  const MOE = beside('Moe', [], ['Fisheries Minister']);

  it('is the only one of the state and of such an office whom it names', () => {
    expect(holderBeside('minister', [MOE], [])).toBe('Moe');
    expect(holderBeside('minister', [MOE, beside('Lie', [], [])], [])).toBe('Moe');
    expect(holderBeside('minister', [MOE, beside('Wrona', ['Defence Minister'], [], false)], [])).toBe('Moe');
    expect(holderBeside('leader', [MOE, beside('Lie', ['President'])], [])).toBe('Lie');
  });

  it('is nobody where it may be another', () => {
    expect(holderBeside('minister', [], [])).toBeNull();
    expect(holderBeside('minister', [MOE, beside('Lie', ['Trade Minister'])], [])).toBeNull();
    expect(holderBeside('minister', [MOE], ['Trade Minister'])).toBeNull();
    expect(holderBeside('minister', [MOE], ['Fisheries Minister'])).toBe('Moe');
  });

  it('is nobody of a higher, a lower or a former office', () => {
    for (const office of ['Prime Minister', 'Deputy Foreign Minister', 'Former Foreign Minister', 'Governor'])
      expect(holderBeside('minister', [beside('Lie', [office])], [])).toBeNull();
    expect(holderBeside('leader', [beside('Lie', ['Opposition Leader'])], [])).toBeNull();
    expect(holderBeside('minister', [beside('Lie', ['Governor'], ['Trade Minister'])], [])).toBeNull();
  });

  it('is filed by state and title', () => {
    expect(sharedOffice(officeHolder('Minister', 'NOR'))).toBe('shared|NOR|minister');
    expect(sharedOffice(officeHolder('Defence Minister', 'NOR'))).toBeNull();
    expect(sharedOffice(person('Kari Moe', 'NOR', 'Minister'))).toBeNull();
  });
});

describe('what a claim tells of offices', () => {
  const offices = (title: string) =>
    officesOfClaim({
      kind: 'tenure',
      person: person('Kari Moe', 'NOR', title),
      title,
      of: state('Norway', 'NOR'),
      former: false,
      modality: 'ASSERTED',
      attribution: null,
      ...{ quote: '', start: 0, end: 0, rule: 'test/rule', confidence: 1 },
    });

  it('goes for their other names', () => {
    expect(offices('President')).toEqual(['office|NOR|president', 'office|NOR|head state']);
    expect(offices('Head of State')).toContain('office|NOR|president');
    expect(offices('Foreign Minister')).toContain('office|NOR|diplomat top');
  });

  it('goes for each field of a minister', () => {
    expect(offices('Industry and trade Minister')).toEqual(['office|NOR|minister trade']);
    expect(offices('Minister of State for Industry and Trade')).toEqual([]);
    expect(offices('Deputy Industry and trade Minister')).toEqual([]);
  });
});
