import type { ActorRef } from '../../src/extract/claim.js';
import { officeHolder, type OfficeReport } from '../../src/resolve/office-holders.js';
import { officeOfHolder, singleOffice } from '../../src/resolve/offices.js';

describe('who held an office', () => {
  const seen = (holder: string, ...days: number[]): OfficeReport[] =>
    days.map((day) => ({ holder, day, former: false }));
  const over = (holder: string, day: number): OfficeReport => ({ holder, day, former: true });

  it('is the one person seen in it before and after, or near the day', () => {
    expect(officeHolder(seen('Ana', 10, 200), 100)).toBe('Ana');
    expect(officeHolder(seen('Ana', 100), 100)).toBe('Ana');
    expect(officeHolder(seen('Ana', 10), 100)).toBe('Ana');
    expect(officeHolder(seen('Ana', 190), 100)).toBe('Ana');
    expect(officeHolder([...seen('Ana', 10, 90), ...seen('Ben', 150)], 60)).toBe('Ana');
  });

  it('is nobody where nobody was seen within a year', () => {
    expect(officeHolder([], 100)).toBeNull();
    expect(officeHolder(seen('Ana', 10), 500)).toBeNull();
    expect(officeHolder(seen('Ana', 900), 500)).toBeNull();
  });

  it('is the one seen last when one follows the other', () => {
    const reports = [...seen('Ana', 10, 20), ...seen('Ben', 40, 60)];
    expect(officeHolder(reports, 15)).toBe('Ana');
    expect(officeHolder(reports, 70)).toBe('Ben');
    expect(officeHolder(reports, 22)).toBe('Ana');
    expect(officeHolder(reports, 38)).toBe('Ben');
  });

  it('is unknown half-way between two, and where both were seen around the day or by turns', () => {
    expect(officeHolder([...seen('Ana', 20), ...seen('Ben', 40)], 30)).toBeNull();
    expect(officeHolder([...seen('Ana', 10, 90), ...seen('Ben', 20, 80)], 50)).toBeNull();
    expect(officeHolder([...seen('Ana', 10, 30), ...seen('Ben', 20)], 50)).toBeNull();
    expect(officeHolder([...seen('Ana', 10, 90), ...seen('Ben', 60)], 50)).toBeNull();
    expect(officeHolder([...seen('Ana', 50), ...seen('Ben', 50)], 50)).toBeNull();
  });

  it('is until a change the one who is told to have left on the day on which the next is first seen', () => {
    const reports = [...seen('Ana', 10), ...seen('Ben', 40, 50)];
    expect(officeHolder(reports, 24)).toBeNull();
    expect(officeHolder([...reports, over('Ana', 40)], 24)).toBe('Ana');
    // nearer to the change, it may have been some time before it was told
    expect(officeHolder([...reports, over('Ana', 40)], 26)).toBeNull();
    expect(officeHolder([...reports, over('Ana', 60)], 24)).toBeNull();
    expect(officeHolder([...reports, over('Ana', 40)], 42)).toBe('Ben');
  });

  it('is not who was told to have left, before that day or after a return', () => {
    expect(officeHolder([...seen('Ana', 10), over('Ana', 20)], 30)).toBeNull();
    expect(officeHolder([...seen('Ana', 10), over('Ana', 20)], 15)).toBe('Ana');
    expect(officeHolder([...seen('Ana', 10, 90), over('Ana', 20)], 50)).toBeNull();
    expect(officeHolder([...seen('Ana', 10), over('Ana', 20), ...seen('Ben', 60)], 50)).toBe('Ben');
  });
});

describe('offices that one person holds', () => {
  it.each([
    ['Minister of Foreign Affairs', 'Foreign Minister'],
    ['Minister of Foreign Affairs and Expatriates', 'Foreign Minister'],
    ['Premier', 'Prime Minister'],
    ['Minister of National Defense', 'Defence Minister'],
  ])('%s is the %s', (title, usual) => {
    expect(singleOffice(title, 'SYR')).not.toBeNull();
    expect(singleOffice(title, 'SYR')).toBe(singleOffice(usual, 'SYR'));
  });

  it.each([
    'Deputy Foreign Minister',
    'Acting President',
    'Former President',
    'President-elect',
    'Ambassador',
    'Minister',
    'Minister of State for Foreign Affairs',
    'Foreign Trade Minister',
    'Presidential Spokesman',
    'Senator',
  ])('%s is none, or not in office', (title) => {
    expect(singleOffice(title, 'SYR')).toBeNull();
  });

  it('are told apart by state, and a Secretary of State is one in the United States alone', () => {
    expect(singleOffice('President', 'SYR')).not.toBe(singleOffice('President', 'TUR'));
    expect(singleOffice('Secretary of State', 'USA')).not.toBeNull();
    expect(singleOffice('Secretary of State', 'GBR')).toBeNull();
  });

  it('are those of the state itself, not of a body in it', () => {
    const holder = (name: string, country: string | null): ActorRef => ({
      ...{ text: name, name, kind: 'PERSON', capacity: 'President', country, named: false },
    });
    expect(officeOfHolder(holder('President of Syria', 'SYR'))).toBe(singleOffice('President', 'SYR'));
    expect(officeOfHolder(holder('President of Central Bank of Syria', 'SYR'))).not.toBe(
      singleOffice('President', 'SYR'),
    );
    expect(officeOfHolder({ ...holder('President of Syria', 'SYR'), named: true })).toBeNull();
  });
});
