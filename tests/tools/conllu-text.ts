/** CoNLL-U from lines that are easier to read: columns parted by blanks, comments as they stand. */
export const conllu = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line.startsWith('#') ? line : line.split(/ +/).join('\t')))
    .concat('', '')
    .join('\n');

/** Two sentences in which somebody meets, is asked and talks: eight and seven words. */
export const PARLEY = conllu(`
  # newdoc id = harbour
  # sent_id = harbour-1
  # text = The minister met with her envoy.
  1 The the DET DT Definite=Def|PronType=Art 2 det _ _
  2 minister minister NOUN NN Number=Sing 3 nsubj _ _
  3 met meet VERB VBD _ 0 root _ _
  4 with with ADP IN _ 6 case _ _
  5 her her PRON PRP$ _ 6 nmod:poss _ _
  6 envoy envoy NOUN NN Number=Sing 3 obl _ SpaceAfter=No
  7 . . PUNCT . _ 3 punct _ _

  # sent_id = harbour-2
  # text = Norway was asked to talk to Peru.
  1 Norway Norway PROPN NNP _ 3 nsubj:pass _ _
  2 was be AUX VBD _ 3 aux:pass _ _
  3 asked ask VERB VBN _ 0 root _ _
  4 to to PART TO _ 5 mark _ _
  5 talk talk VERB VB _ 3 xcomp _ _
  6 to to ADP IN _ 7 case _ _
  7 Peru Peru PROPN NNP _ 5 obl _ SpaceAfter=No
  8 . . PUNCT . _ 3 punct _ _
`);
