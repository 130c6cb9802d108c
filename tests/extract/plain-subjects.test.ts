import { read } from '../../src/extract/pipeline.js';
import { plainSubjects } from '../../src/extract/coreference/plain-subjects.js';
import { article } from './reading.js';

/** Names of the subjects of a sentence, of which nothing was parsed. */
function subjects(text: string): string[] {
  const [sentence] = read(article(text), { parsed: () => false }).sentences;
  return sentence ? plainSubjects(sentence).map(({ name }) => name) : [];
}

describe('the subject of a sentence that was not parsed', () => {
  it.each([
    ['Danish Foreign Minister Lars Holm arrived in Oslo.', ['Lars Holm']],
    ['On Monday, Danish Foreign Minister Lars Holm, who is ill, stayed in Oslo.', ['Lars Holm']],
    ['Senator Lars Holm of Minnesota withdrew.', ['Lars Holm']],
    ['In the end Denmark, Sweden and Norway did nothing.', ['Denmark', 'Sweden', 'Norway']],
    ['"It rains," said Danish Foreign Minister Lars Holm.', ['Lars Holm']],
  ])('%s', (text, names) => {
    expect(subjects(text)).toEqual(names);
  });

  it('is nobody in a phrase or in a clause that another word opens', () => {
    expect(subjects('The minister of Denmark sighed.')).not.toContain('Denmark');
    expect(subjects('When Denmark slept, it rained.')).toEqual([]);
    expect(subjects('The rain in Denmark stopped.')).toEqual([]);
  });
});
