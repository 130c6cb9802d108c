/** Verbs of going and staying: where they lead is where a wanted person is. */
export const WHEREABOUTS = new Set(
  'flee escape go move live hide shelter seek take run travel settle remain stay arrive emigrate defect fly return'.split(
    ' ',
  ),
);

/** Issues put to the state where the person is. */
export const CUSTODY_ISSUES = new Set(
  'extradition handover return surrender deportation release transfer repatriation'.split(' '),
);

/** Verbs of having somebody in one's hands. */
export const HOLDING: ReadonlySet<string> = new Set(
  'hold seize detain arrest capture jail imprison keep take abduct kidnap intern'.split(' '),
);
