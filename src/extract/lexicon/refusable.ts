/** Verbs of what can be asked of somebody, so that "will not" before them refuses it ("will not sign"). */
export const REFUSABLE: ReadonlySet<string> = new Set(
  `accept reduce cut release return hand withdraw leave allow let give pay recognise recognize
negotiate extradite sign join participate attend lift stop halt change lease share extend sell
deliver deploy resign surrender send support end free reverse remove drop tolerate compromise ratify renew approve agree permit
apologise apologize abandon bow yield comply cooperate back consider cede host receive supply provide fund ship issue grant
admit readmit disarm pull disband dismantle submit open reopen retreat relinquish concede relent budge intervene lend repay fulfil
fulfill honour honor implement respect obey heed restore arrest devalue lay evacuate hold pursue prosecute`.split(
    /\s+/,
  ),
);

/** Nouns for whom somebody speaks who says what "the group" will not do. */
export const BODIES: ReadonlySet<string> = new Set(
  'group movement country government company party union organisation organization state nation republic alliance military army coalition faction'.split(
    ' ',
  ),
);

/** What somebody recognises or accepts as having force. */
export const ACKNOWLEDGED: ReadonlySet<string> = new Set(
  `claim result outcome authority sovereignty independence legitimacy jurisdiction ruling verdict decision election referendum
  vote appointment annexation border interference validity government court state regime line treaty term terms condition
  dictate ultimatum proposal plan offer mediation arbitration resolution`.split(/\s+/),
);
