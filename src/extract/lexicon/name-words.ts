/** Lower-case words that join the parts of a personal name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin bint ibn ben abu abd van von der den ter de da do dos das du del della di la le af av zu ag ould'.split(
    ' ',
  ),
);

/** Capitalised words that begin sentences, name days or months, or otherwise never belong to a personal name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he she they we you i his her their our my your who what when where why
how which while whereas although though if unless until since because as at in on of for from to by with without within
about after before during between among against under over into onto upon through across along despite amid amidst
and or but nor so yet then thus hence also again already still once only just even ever never not no none nobody nothing
some any many much most more less few several all both each every either neither one two three four five six seven eight
nine ten first second third last next another other others such same
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today tomorrow yesterday
meanwhile however moreover furthermore nevertheless nonetheless instead earlier later yesterday notably separately
according reports analysts experts officials critics observers sources witnesses police government talks
president minister prime foreign ministry north south east west northern southern eastern western
said remarked added noted wrote tweeted replied told commented explained recalled regarding concerning considering
christmas easter ramadan olympic olympics internet covid covid-19 coronavirus
mr mrs ms dr sir madam yes no asked speaking following citing talking
photo image file updated correction editor's background context key developments broader impact what's`.split(
    /\s+/,
  ),
);

/** Last words of names of organisations that act: parties, courts, firms, movements. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `party union movement front court tribunal commission council committee agency association company corp corporation inc
ltd group federation confederation alliance coalition league bank fund museum foundation brigade brigades congress
organization organisation authority syndicate network airlines airways society institute institution university
ministry parliament senate assembly cabinet army forces guard guards department office bureau board club
church bar centre center observatory initiative command service administration tribunals democrats republicans conservatives socialists`.split(
    /\s+/,
  ),
);

/** Last words of capitalised names that are neither people nor bodies that act: places, events, papers, laws. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  `river street road avenue sea ocean strait island islands mountain mountains airport square palace province county city
town village district region shoal bay gulf canal bridge hotel hall house tower building stadium arena park station
port lake valley desert peninsula conference summit forum cup championship championships games day week war treaty
agreement accord accords act bill law constitution pact protocol convention declaration resolution charter protocol
times post news journal gazette daily herald tribune mail telegraph guardian observer courier bulletin review press
radio television tv channel wikinews reuters award prize festival world series open final league school college
hospital prison jail plan programme program project operation mission pipeline dam highway state states territory
republic kingdom century street room gallery theatre theater library zone strip heights bank east west north south border
europe asia africa america mediterranean arctic caucasus balkans atlantic pacific baltic sahel`.split(/\s+/),
);

/** Nouns in the singular behind which stands the name of a body, whatever it looks like: "the rebel group Red Column". */
export const BODIES_BY_NAME: ReadonlySet<string> = new Set(
  'group movement militia alliance coalition faction organisation organization company firm airline newspaper bank charity cartel gang'.split(
    ' ',
  ),
);

/** Nouns that are the name of a body together with what it is for: "Movement for Justice in the North". */
export const BODIES_BY_AIM: ReadonlySet<string> = new Set(
  'movement front alliance coalition union forces army league initiative council party'.split(' '),
);

/** What no ministry is called: the Labour Party has nothing to do with a minister of labour. */
export const PARTY_WORDS: ReadonlySet<string> = new Set('party movement front alliance coalition'.split(' '));

/** States where people go by the given name, which stands first: "Abiy", "Anutin", "Katrín". */
export const GIVEN_NAME_STATES: ReadonlySet<string> = new Set(
  'BRN ERI ETH IDN ISL LAO MNG MYS THA'.split(' '),
);
