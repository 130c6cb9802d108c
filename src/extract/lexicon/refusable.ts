/** Verbs of what can be asked of somebody, so that "will not" before them refuses it ("will not sign"). */
export const REFUSABLE: ReadonlySet<string> = new Set(
  `accept reduce cut release return hand withdraw leave allow let give pay recognise recognize
negotiate extradite sign join participate attend lift stop halt change lease share extend sell
deliver deploy resign surrender send support end free reverse remove drop tolerate compromise ratify renew approve agree permit
apologise apologize abandon bow yield comply cooperate back consider`.split(/\s+/),
);
