/**
 * Words and scores that do not show by themselves that a sentence is of sport, and do where several of them stand in an
 * article that SPORT_WORDS finds in it as well: "Norway beat Denmark 29-27 to reach the final".
 */
export const WORDS_OF_PLAY = new RegExp(
  String.raw`\b(?:\d{1,3}-\d{1,3}|\d{1,3}:\d{1,3}|beat|beats|beaten|defeat(?:ed|s)?|draw|drew|win|wins|won|winner|winners|victory|victories|loss|lost|final|finals|cup|round|heat|heats|lap|laps|set|sets|point|points|goals?|game|games|team|teams|player|players|captain|title|titles|champion|champions|olympics?|olympic|world cup|handball|volleyball|badminton|athletics|athlete|athletes|sprinter|swimmer|cyclist|marathon|race|races|qualifier|qualifiers|qualify|group stage|knockout|seed|seeded|stadium|arena|fans|pitch|court|half|minute|jury|record|bout|boxer|boxing|wrestling|gymnast|gymnastics|squad|club|manager|transfer|line-up)\b`,
  'gi',
);
