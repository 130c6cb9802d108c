import { meetings } from './reading.js';

describe('how a meeting is told of', () => {
  it('is marked where it is looked back on', () => {
    expect(meetings('Norwegian minister Ole Lund had met Ana Reyes of Chile in Lima.')[0]?.recalled).toBe(
      true,
    );
    expect(
      meetings('Norwegian minister Ole Lund met Ana Reyes of Chile in Lima.')[0]?.recalled,
    ).toBeUndefined();
  });

  it('is marked where it is denied that it was ever to be', () => {
    const denied = meetings(
      'Norway denied that its minister Ole Lund had met Ana Reyes of Chile in Lima.',
    )[0];
    expect(denied).toMatchObject({ modality: 'DENIED', disowned: true });
    const missed = meetings('Norwegian minister Ole Lund did not meet Ana Reyes of Chile in Lima.')[0];
    expect(missed?.modality).toBe('DENIED');
    expect(missed?.disowned).toBeUndefined();
  });
});
