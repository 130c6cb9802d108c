import { organisations } from './organisation.js';

/** Armed groups. The state tells where an acronym means them; they do not act for it. */
export const ARMED_GROUPS = organisations(
  'ARMED_GROUP',
  `
PSE|Hamas|Islamic Resistance Movement
PSE|Palestinian Islamic Jihad|Islamic Jihad
PSE|Al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs' Brigades,Al-Aqsa Martyrs Brigades,al-Aqsa Martyrs Brigades
PSE|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades,Al-Qassam Brigades,Qassam Brigades
PSE|Popular Front for the Liberation of Palestine|PFLP
PSE|Popular Resistance Committees|
LBN|Hezbollah|Hizbollah,Hizbullah,Hizballah,Hezballah
LBN|Fatah al-Islam|
AFG|Taliban|The Taliban,Taleban
AFG|Haqqani network|Haqqani Network
AFG|Northern Alliance|
AFG|Islamic State Khorasan|ISIS-K,ISKP,Islamic State-Khorasan
YEM|Houthis|Houthi movement,Ansar Allah,Houthi,Huthis
YEM|Al-Qaeda in the Arabian Peninsula|AQAP,al-Qaeda in the Arabian Peninsula
|Islamic State|ISIS,ISIL,Isis,Daesh,IS group,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria
|Al-Qaeda|al-Qaida,Al-Qaida,al-Qaeda,Al Qaeda,al Qaeda
|Al-Qaeda in the Islamic Maghreb|AQIM,al-Qaeda in the Islamic Maghreb
|Islamic State West Africa Province|ISWAP
SOM|Al-Shabaab|al-Shabaab,al-Shabab,Al-Shabab,Al Shabaab
SOM|Hizbul Islam|
SOM|Islamic Courts Union|
NGA|Boko Haram|
NGA|Movement for the Emancipation of the Niger Delta|~MEND
NGA|Ansaru|
TUR+IRQ|Kurdistan Workers' Party|PKK,Kurdistan Workers Party
SYR|Syrian Democratic Forces|~SDF
SYR|People's Protection Units|YPG
SYR|Free Syrian Army|~FSA
SYR|Syrian National Army|~SNA
SYR|Hay'at Tahrir al-Sham|Hayat Tahrir al-Sham,~HTS
SYR|Nusra Front|al-Nusra Front,Al-Nusra Front,Jabhat al-Nusra
SYR|Ahrar al-Sham|
IRQ|Kataib Hezbollah|Kata'ib Hezbollah
IRQ|Asaib Ahl al-Haq|Asa'ib Ahl al-Haq
IRQ|Mahdi Army|
IRQ|Badr Organization|Badr Organisation
IRQ|Islamic Resistance in Iraq|
IRQ|Peshmerga|
IRN|Jundallah|Jundullah
IRN|Jaish al-Adl|
IRN|PJAK|
COL|FARC|Revolutionary Armed Forces of Colombia,Farc
COL|ELN|National Liberation Army
COL|Clan del Golfo|Gulf Clan
COL|United Self-Defense Forces of Colombia|~AUC
PER|Shining Path|Sendero Luminoso
MEX|Zapatista Army of National Liberation|EZLN,Zapatistas
MEX|Sinaloa Cartel|
MEX|Jalisco New Generation Cartel|CJNG
LKA|LTTE|Tamil Tigers,Liberation Tigers of Tamil Eelam
IRL+GBR|Irish Republican Army|~IRA
IRL+GBR|Provisional IRA|Provisional Irish Republican Army
IRL+GBR|Real IRA|
IRL+GBR|Continuity IRA|
IRL+GBR|Irish National Liberation Army|INLA
IRL+GBR|Ulster Volunteer Force|~UVF
IRL+GBR|Ulster Defence Association|~UDA
ESP+FRA|Euskadi Ta Askatasuna|~ETA
SRB+XKX+ALB|Kosovo Liberation Army|~KLA
COD|M23|March 23 Movement,M23 Movement
COD|Allied Democratic Forces|~ADF
COD|CODECO|
COD|FDLR|Democratic Forces for the Liberation of Rwanda
UGA+COD+SSD|Lord's Resistance Army|~LRA
SDN|Rapid Support Forces|~RSF
SDN|Sudan Liberation Movement|
SDN|Justice and Equality Movement|~JEM
SDN|Sudan People's Liberation Movement-North|SPLM-N
SDN|Janjaweed|
SSD|South Sudan People's Defence Forces|
ETH|Tigray People's Liberation Front|TPLF
ETH|Oromo Liberation Army|~OLA
ETH|~Fano|
ETH|Ogaden National Liberation Front|ONLF
CAF|Seleka|Séléka
CAF|Coalition of Patriots for Change|~CPC
CAF|Anti-balaka|anti-balaka
MLI|Jama'at Nusrat al-Islam wal-Muslimin|JNIM
MLI|Ansar Dine|Ansar al-Dine
MLI|Coordination of Azawad Movements|~CMA
MLI|National Movement for the Liberation of Azawad|MNLA
LBY|Libyan National Army|~LNA
LBY|Ansar al-Sharia|
CMR|Ambazonia Defence Forces|
MOZ|Ansar al-Sunna|
RUS|Wagner Group|~Wagner
RUS|Caucasus Emirate|
UKR|Azov Regiment|Azov Battalion
UKR|Donetsk People's Republic|~DPR
UKR|Luhansk People's Republic|~LPR,Lugansk People's Republic
PAK|Tehreek-e-Taliban Pakistan|TTP,Tehrik-i-Taliban Pakistan,Tehreek-i-Taliban Pakistan,Pakistani Taliban
PAK|Balochistan Liberation Army|~BLA,Baloch Liberation Army
PAK+IND|Lashkar-e-Taiba|Lashkar-e-Tayyiba,~LeT
PAK+IND|Jaish-e-Mohammed|Jaish-e-Mohammad,~JeM
PAK|Lashkar-e-Jhangvi|
PAK+IND|Hizbul Mujahideen|Hizb-ul-Mujahideen
IND|United Liberation Front of Asom|ULFA
IND|National Socialist Council of Nagaland|NSCN
IND|Naxalites|
IND|Indian Mujahideen|
PHL|Abu Sayyaf|
PHL|Moro Islamic Liberation Front|MILF
PHL|Moro National Liberation Front|MNLF
PHL|New People's Army|~NPA
PHL|National Democratic Front of the Philippines|NDFP
IDN|Free Aceh Movement|
IDN|Jemaah Islamiyah|Jemaah Islamiah
IDN|West Papua National Liberation Army|TPNPB
THA|Barisan Revolusi Nasional|~BRN
MMR|Arakan Army|
MMR|Kachin Independence Army|~KIA
MMR|Karen National Union|~KNU
MMR|Ta'ang National Liberation Army|TNLA
MMR|Myanmar National Democratic Alliance Army|MNDAA
MMR|United Wa State Army|UWSA
MMR|Arakan Rohingya Salvation Army|~ARSA
MMR|People's Defence Force|People's Defense Force
USA|Proud Boys|
USA|Oath Keepers|
USA|Ku Klux Klan|
HTI|Viv Ansanm|
SLV|MS-13|Mara Salvatrucha
`,
);
