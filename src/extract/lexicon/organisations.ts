/**
 * International organisations, blocs, courts, companies of weight and armed groups that act in the news under
 * a name of their own. One line each: kind | name | acronyms and other names | seats that stand
 * for it.
 */
const ROWS = `
ORGANISATION|United Nations|UN,U.N.,United Nations Organization|
ORGANISATION|United Nations Security Council|UN Security Council,U.N. Security Council,UNSC|
ORGANISATION|United Nations General Assembly|UN General Assembly,U.N. General Assembly,UNGA|
ORGANISATION|European Union|EU,E.U.|Brussels
ORGANISATION|European Commission|EU Commission|
ORGANISATION|European Council||
ORGANISATION|European Parliament|EU Parliament|
ORGANISATION|European Central Bank|ECB|
ORGANISATION|Council of Europe||
ORGANISATION|European Court of Human Rights|ECHR|
ORGANISATION|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic Alliance|
ORGANISATION|African Union|AU,Organisation of African Unity,Organization of African Unity|
ORGANISATION|Arab League|League of Arab States|
ORGANISATION|ASEAN|Association of Southeast Asian Nations|
ORGANISATION|OPEC|OPEC+,Organization of the Petroleum Exporting Countries|
ORGANISATION|OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe|
ORGANISATION|ECOWAS|Economic Community of West African States|
ORGANISATION|SADC|Southern African Development Community|
ORGANISATION|IGAD|Intergovernmental Authority on Development|
ORGANISATION|Gulf Cooperation Council|GCC|
ORGANISATION|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation|
ORGANISATION|Organization of American States|OAS|
ORGANISATION|Mercosur||
ORGANISATION|CARICOM|Caribbean Community|
ORGANISATION|Commonwealth of Independent States|CIS|
ORGANISATION|Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|
ORGANISATION|Eurasian Economic Union|EAEU|
ORGANISATION|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
ORGANISATION|G7|Group of Seven|
ORGANISATION|G8|Group of Eight|
ORGANISATION|G20|Group of Twenty|
ORGANISATION|BRICS||
ORGANISATION|Quad||
ORGANISATION|International Monetary Fund|IMF|
ORGANISATION|World Bank|World Bank Group|
ORGANISATION|World Trade Organization|WTO,World Trade Organisation|
ORGANISATION|World Health Organization|WHO,World Health Organisation|
ORGANISATION|International Atomic Energy Agency|IAEA|
ORGANISATION|International Criminal Court|ICC|
ORGANISATION|International Court of Justice|ICJ|
ORGANISATION|International Committee of the Red Cross|ICRC,Red Cross|
ORGANISATION|UNESCO||
ORGANISATION|UNICEF||
ORGANISATION|UNHCR|UN Refugee Agency,U.N. Refugee Agency|
ORGANISATION|UNRWA||
ORGANISATION|World Food Programme|WFP,World Food Program|
ORGANISATION|OPCW|Organisation for the Prohibition of Chemical Weapons|
ORGANISATION|Interpol||
ORGANISATION|International Olympic Committee|IOC|
ORGANISATION|Amnesty International|Amnesty|
ORGANISATION|Human Rights Watch|HRW|
ORGANISATION|Greenpeace||
ORGANISATION|Doctors Without Borders|Médecins Sans Frontières,MSF|
ORGANISATION|OECD|Organisation for Economic Co-operation and Development|
ORGANISATION|Gazprom||
ORGANISATION|Palestine Liberation Organization|PLO,Palestine Liberation Organisation|
ORGANISATION|Fatah||
ORGANISATION|Syrian National Council||
ORGANISATION|Muslim Brotherhood||
ARMED_GROUP|Hamas|Islamic Resistance Movement|
ARMED_GROUP|Hezbollah|Hizbollah,Hizbullah|
ARMED_GROUP|Taliban|The Taliban|
ARMED_GROUP|Houthis|Houthi movement,Ansar Allah|
ARMED_GROUP|Islamic State|ISIS,ISIL,Daesh,IS group|
ARMED_GROUP|Al-Qaeda|al-Qaida,Al-Qaida,al-Qaeda,Al Qaeda|
ARMED_GROUP|Al-Shabaab|al-Shabaab,al-Shabab,Al-Shabab|
ARMED_GROUP|Boko Haram||
ARMED_GROUP|Kurdistan Workers' Party|PKK,Kurdistan Workers Party|
ARMED_GROUP|Syrian Democratic Forces|SDF|
ARMED_GROUP|FARC|Revolutionary Armed Forces of Colombia|
ARMED_GROUP|ELN|National Liberation Army|
ARMED_GROUP|LTTE|Tamil Tigers,Liberation Tigers of Tamil Eelam|
ARMED_GROUP|Palestinian Islamic Jihad|Islamic Jihad|
ARMED_GROUP|Irish Republican Army|IRA|
ARMED_GROUP|ETA||
ARMED_GROUP|M23||
ARMED_GROUP|Rapid Support Forces|RSF|
ARMED_GROUP|Tigray People's Liberation Front|TPLF|
ARMED_GROUP|Free Syrian Army|FSA|
ARMED_GROUP|Wagner Group|Wagner|
`;

/** An actor of the news that is no state. */
export interface Organisation {
  kind: 'ORGANISATION' | 'ARMED_GROUP';
  name: string;
  aliases: readonly string[];
  /** Cities that stand for it: "Brussels". */
  seats: readonly string[];
}

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

/** Every organisation and armed group that is known by name. */
export const ORGANISATIONS: readonly Organisation[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [kind, name = '', aliases, seats] = row.split('|');
    return {
      kind: kind as Organisation['kind'],
      name,
      aliases: list(aliases),
      seats: list(seats),
    };
  });
