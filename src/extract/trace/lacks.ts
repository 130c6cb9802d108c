/** What a predicate of the lexicon lacks in its sentence, so that no claim can rest on it and no parse is worth its time. */
export const LACKS = {
  actors: 'too few actors are named',
  public: 'nobody but private persons is named',
  verb: 'it is no verb here',
  particle: 'its particle is missing',
  object: 'none of the objects that it takes is there',
  beside: 'none of the words that it needs beside it is there',
  subject: 'none of the subjects that it takes is there',
  addressee: 'nobody stands where the one addressed would',
  otherSide: 'nobody stands where the other side would',
  issue: 'no words stand where it would say what is wanted',
  idiom: 'the other words of its idiom are missing',
  name: 'it is part of a name',
  indefinite: 'it points back to no meeting told of before',
  act: 'no verb near it does something with it, and no words tell its issue',
  custody: 'nobody who is to be handed over is said to go anywhere',
  refusal: 'it is no refusal without "will not" or "would not"',
  turn: 'the other words are missing with which it would state a position',
  call: 'no words say that it is a call',
  sport: 'the sentence is about sport',
} as const;

/** One of LACKS. */
export type Lack = keyof typeof LACKS;
