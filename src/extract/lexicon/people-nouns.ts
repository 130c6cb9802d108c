import { ACTING_NOUNS } from './acting-nouns.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for people that neither act in public affairs by themselves nor show by their ending what they are. */
const PEOPLE: ReadonlySet<string> = setOf(
  `man woman child boy girl baby teenager adult person people individual infant youth youngster elder national
  subject expatriate expat foreigner missionary nun friar hermit captive convict felon spy agent guest patient
  recruit conscript serviceman servicewoman airman seaman crewman fisherman tribesman businessman businesswoman
  clergyman cameraman layman kinsman brother sister son daughter husband wife spouse father mother parent cousin
  relative scholar academic medic paramedic aide clerk chef cook poet comic vet critic skeptic cleric mystic
  heretic schoolgirl schoolboy schoolchild schoolchildren pupil tycoon mogul magnate oligarch chief king queen
  prince princess emir sultan sheikh imam mullah rabbi pope member mayor vip celebrity colleague comrade athlete
  laureate bystander passer-by civilian partisan warlord strongman crowd family couple trio kurd`,
);

/** Endings of nouns for people: "missionary", "geologist", "physician", "detainee", "lecturer". */
const PERSONAL = /(?:ist|ian|ee|eer|ant|ent|or|er|man|woman|crat)$/;

/** Nouns with such an ending that are nobody. */
const THINGS = /(?:ment|ence|tent|ance|oor|ower|ater|aper|ether|umber|ture)$/;
const NOBODY: ReadonlySet<string> = setOf(
  `list coffee fee committee guarantee degree tree knee decree power order water paper number letter matter offer
  river border center centre computer trailer newsletter chapter tracker poster sticker banner tower corner
  answer error mirror terror horror favor labour factor motor sector vector tenor vapor vapour color humor honor
  labor armor rumor harbor odor tumor minor major interior exterior register filter transfer cover layer folder
  header server printer browser buffer router timer meter barrier quarter summer winter weather dinner supper
  finger shoulder feather leather other another gender tender blender slider reminder remainder boulder powder
  ladder cylinder murder disorder wonder plunder danger hunger anger hanger trigger burger merger ledger plant
  grant restaurant warrant elephant tent event percent content document moment element agreement statement
  component accent cent scent extent intent talent patent current continent rent torrent present container
  thriller teaser single sampler reactor tractor monitor detector sensor generator refrigerator elevator
  calculator indicator satellite dynamite granite website site suite bite kite rite opposite appetite white
  meteorite parasite favorite favourite invite sprite bomber cruiser destroyer carrier helicopter liner steamer
  tanker trawler freighter amber timber rubber fiber fibre chamber lumber cucumber hammer grammar manner inner
  outer upper lower former latter fever lever clever silver liver quiver waiver over ever never wafer differ
  charter shelter litre liter theater theatre disaster cluster roster plaster counter encounter splinter
  slaughter laughter newspaper copper pepper viper whisper hopper pesticide insecticide herbicide fungicide
  suicide genocide homicide figure`,
);

/** Whether a noun names people: all that somebody who sets free may let go. */
export function isPersonNoun(lemma: string): boolean {
  if (PEOPLE.has(lemma) || ACTING_NOUNS.get(lemma)?.people === true) return true;
  return PERSONAL.test(lemma) && !NOBODY.has(lemma) && !THINGS.test(lemma);
}
