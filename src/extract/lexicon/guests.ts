/** Words of which a guest is the object when they stand right before "visiting": "received visiting President X". */
export const BEFORE_GUESTS: ReadonlySet<string> = new Set(
  `with between to
   meet meets met meeting receive receives received receiving host hosts hosted hosting
   welcome welcomes welcomed welcoming greet greets greeted greeting see saw
   tell tells told telling inform informs informed assure assures assured urge urges urged ask asks asked
   brief briefs briefed press presses pressed thank thanks thanked`.split(/\s+/),
);
