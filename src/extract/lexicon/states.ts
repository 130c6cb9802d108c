/**
 * The states of the world and the territories that act for themselves in the news: one line each, with fields
 * divided by "|" and alternatives by ",".
 *
 *   ISO 3166-1 alpha-3 | usual English name | other names | demonyms and adjectives | capital or capitals | other metonyms
 *
 * Codes are those of ISO 3166-1 (XKX, user-assigned, for Kosovo). Capitals stand for their governments in the
 * news ("Damascus has opted"); where government and capital differ, both are listed.
 */
const ROWS = `
AFG|Afghanistan|Islamic Emirate of Afghanistan|Afghan|Kabul|
ALB|Albania||Albanian|Tirana|
DZA|Algeria||Algerian|Algiers|
AND|Andorra||Andorran|Andorra la Vella|
AGO|Angola||Angolan|Luanda|
ATG|Antigua and Barbuda||Antiguan|Saint John's|
ARG|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires|Casa Rosada
ARM|Armenia||Armenian|Yerevan|
AUS|Australia||Australian|Canberra|
AUT|Austria||Austrian|Vienna|
AZE|Azerbaijan||Azerbaijani,Azeri|Baku|
BHS|Bahamas|The Bahamas|Bahamian|Nassau|
BHR|Bahrain||Bahraini|Manama|
BGD|Bangladesh||Bangladeshi|Dhaka|
BRB|Barbados||Barbadian|Bridgetown|
BLR|Belarus|Republic of Belarus|Belarusian,Belarussian|Minsk|
BEL|Belgium||Belgian||
BLZ|Belize||Belizean|Belmopan|
BEN|Benin||Beninese|Porto-Novo,Cotonou|
BTN|Bhutan||Bhutanese|Thimphu|
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz,Sucre|
BIH|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo|
BWA|Botswana||Botswanan,Batswana|Gaborone|
BRA|Brazil||Brazilian|Brasília,Brasilia|Planalto
BRN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan|
BGR|Bulgaria||Bulgarian|Sofia|
BFA|Burkina Faso||Burkinabe,Burkinabè|Ouagadougou|
BDI|Burundi||Burundian|Gitega,Bujumbura|
CPV|Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean|Praia|
KHM|Cambodia|Kampuchea|Cambodian,Khmer|Phnom Penh|
CMR|Cameroon||Cameroonian|Yaoundé,Yaounde|
CAN|Canada||Canadian|Ottawa|
CAF|Central African Republic|CAR|Central African|Bangui|
TCD|Chad||Chadian|N'Djamena|
CHL|Chile||Chilean|Santiago|La Moneda
CHN|China|People's Republic of China,PRC,Mainland China|Chinese|Beijing,Peking|Zhongnanhai
COL|Colombia||Colombian|Bogotá,Bogota|
COM|Comoros||Comoran,Comorian|Moroni|
COG|Republic of the Congo|Congo-Brazzaville,Congo Republic||Brazzaville|
COD|Democratic Republic of the Congo|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa,Congo,Zaire|Congolese|Kinshasa|
CRI|Costa Rica||Costa Rican|San José|
CIV|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro,Abidjan|
HRV|Croatia||Croatian,Croat|Zagreb|
CUB|Cuba||Cuban|Havana|
CYP|Cyprus||Cypriot|Nicosia|
CZE|Czechia|Czech Republic|Czech|Prague|
DNK|Denmark||Danish|Copenhagen|
DJI|Djibouti||Djiboutian|Djibouti City|
DMA|Dominica|||Roseau|
DOM|Dominican Republic||Dominican|Santo Domingo|
ECU|Ecuador||Ecuadorian,Ecuadorean|Quito|
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo|
SLV|El Salvador||Salvadoran|San Salvador|
GNQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo|
ERI|Eritrea||Eritrean|Asmara|
EST|Estonia||Estonian|Tallinn|
SWZ|Eswatini|Swaziland|Swazi|Mbabane|
ETH|Ethiopia||Ethiopian|Addis Ababa|
FJI|Fiji||Fijian|Suva|
FIN|Finland||Finnish|Helsinki|
FRA|France|French Republic|French|Paris|Élysée,Elysee,Quai d'Orsay,Elysée Palace,Élysée Palace
GAB|Gabon||Gabonese|Libreville|
GMB|Gambia|The Gambia|Gambian|Banjul|
GEO|Georgia||Georgian|Tbilisi|
DEU|Germany|Federal Republic of Germany,West Germany|German|Berlin,Bonn|
GHA|Ghana||Ghanaian|Accra|
GRC|Greece|Hellenic Republic|Greek|Athens|
GRL|Greenland||Greenlandic|Nuuk|
FRO|Faroe Islands|Faroes,The Faroes|Faroese|Tórshavn|
GRD|Grenada||Grenadian|St. George's|
GTM|Guatemala||Guatemalan|Guatemala City|
GIN|Guinea||Guinean|Conakry|
GNB|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau|
GUY|Guyana||Guyanese|Georgetown|
HTI|Haiti||Haitian|Port-au-Prince|
HND|Honduras||Honduran|Tegucigalpa|
HKG|Hong Kong||Hong Konger||
HUN|Hungary||Hungarian|Budapest|
ISL|Iceland||Icelandic|Reykjavik,Reykjavík|
IND|India|Republic of India|Indian|New Delhi,Delhi|
IDN|Indonesia||Indonesian|Jakarta|
IRN|Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran|
IRQ|Iraq||Iraqi|Baghdad|
IRL|Ireland|Republic of Ireland|Irish|Dublin|
ISR|Israel|State of Israel|Israeli|Jerusalem,Tel Aviv|
ITA|Italy||Italian|Rome|Palazzo Chigi,Farnesina
JAM|Jamaica||Jamaican|Kingston|
JPN|Japan||Japanese|Tokyo|
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|Akorda
KEN|Kenya||Kenyan|Nairobi|
KIR|Kiribati||I-Kiribati|Tarawa|
XKX|Kosovo|Republic of Kosovo|Kosovan,Kosovar|Pristina,Prishtina|
KWT|Kuwait||Kuwaiti|Kuwait City|
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek|
LAO|Laos|Lao PDR|Laotian,Lao|Vientiane|
LVA|Latvia||Latvian|Riga|
LBN|Lebanon||Lebanese|Beirut|
LSO|Lesotho||Basotho|Maseru|
LBR|Liberia||Liberian|Monrovia|
LBY|Libya||Libyan|Tripoli|
LIE|Liechtenstein||Liechtensteiner|Vaduz|
LTU|Lithuania||Lithuanian|Vilnius|
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|Luxembourg City|
MDG|Madagascar||Malagasy|Antananarivo|
MWI|Malawi||Malawian|Lilongwe|
MYS|Malaysia||Malaysian|Kuala Lumpur,Putrajaya|
MDV|Maldives|The Maldives|Maldivian|Malé|
MLI|Mali||Malian|Bamako|
MLT|Malta||Maltese|Valletta|
MHL|Marshall Islands||Marshallese|Majuro|
MRT|Mauritania||Mauritanian|Nouakchott|
MUS|Mauritius||Mauritian|Port Louis|
MEX|Mexico|United Mexican States|Mexican|Mexico City|Los Pinos
FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir|
MDA|Moldova|Republic of Moldova|Moldovan|Chișinău,Chişinău,Chisinau|
MCO|Monaco||Monegasque|Monte Carlo|
MNG|Mongolia||Mongolian|Ulaanbaatar,Ulan Bator|
MNE|Montenegro||Montenegrin|Podgorica|
MAR|Morocco||Moroccan|Rabat|
MOZ|Mozambique||Mozambican|Maputo|
MMR|Myanmar|Burma|Burmese|Naypyidaw,Nay Pyi Taw,Yangon|
NAM|Namibia||Namibian|Windhoek|
NRU|Nauru||Nauruan|Yaren|
NPL|Nepal||Nepali,Nepalese|Kathmandu|
NLD|Netherlands|The Netherlands,Holland|Dutch|The Hague,Amsterdam|
NZL|New Zealand|Aotearoa|New Zealander|Wellington|Beehive
NIC|Nicaragua||Nicaraguan|Managua|
NER|Niger||Nigerien|Niamey|
NGA|Nigeria||Nigerian|Abuja|Aso Rock
PRK|North Korea|DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang|
MKD|North Macedonia|Macedonia,Republic of North Macedonia|Macedonian|Skopje|
NOR|Norway||Norwegian|Oslo|
OMN|Oman|Sultanate of Oman|Omani|Muscat|
PAK|Pakistan||Pakistani|Islamabad|
PLW|Palau||Palauan|Ngerulmud|
PSE|Palestine|State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian|Ramallah|
PAN|Panama||Panamanian|Panama City|
PNG|Papua New Guinea||Papua New Guinean|Port Moresby|
PRY|Paraguay||Paraguayan|Asunción,Asuncion|
PER|Peru||Peruvian|Lima|
PHL|Philippines|The Philippines|Philippine,Filipino|Manila|Malacañang,Malacanang
POL|Poland||Polish|Warsaw|
PRT|Portugal||Portuguese|Lisbon|
QAT|Qatar||Qatari|Doha|
ROU|Romania||Romanian|Bucharest|
RUS|Russia|Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow|Kremlin
RWA|Rwanda||Rwandan|Kigali|
KNA|Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Basseterre|
LCA|Saint Lucia|St. Lucia|Saint Lucian|Castries|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St. Vincent|Vincentian|Kingstown|
WSM|Samoa||Samoan|Apia|
SMR|San Marino||Sammarinese|City of San Marino|
STP|São Tomé and Príncipe|Sao Tome and Principe|Santomean|São Tomé|
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh|
SEN|Senegal||Senegalese|Dakar|
SRB|Serbia|Yugoslavia|Serbian,Serb,Yugoslav|Belgrade|
SYC|Seychelles||Seychellois||
SLE|Sierra Leone||Sierra Leonean|Freetown|
SGP|Singapore||Singaporean||Istana
SVK|Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava|
SVN|Slovenia||Slovenian,Slovene|Ljubljana|
SLB|Solomon Islands|Solomons|Solomon Islander|Honiara|
SOM|Somalia||Somali|Mogadishu|Villa Somalia
ZAF|South Africa||South African|Pretoria|
KOR|South Korea|Republic of Korea,ROK|South Korean|Seoul|Blue House
SSD|South Sudan||South Sudanese|Juba|
ESP|Spain|Kingdom of Spain|Spanish|Madrid|Moncloa
LKA|Sri Lanka||Sri Lankan|Colombo|
SDN|Sudan||Sudanese|Khartoum|
SUR|Suriname||Surinamese|Paramaribo|
SWE|Sweden||Swedish|Stockholm|
CHE|Switzerland|Swiss Confederation|Swiss|Bern,Berne|
SYR|Syria|Syrian Arab Republic|Syrian|Damascus|
TWN|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei|
TJK|Tajikistan||Tajik,Tajikistani|Dushanbe|
TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma,Dar es Salaam|
THA|Thailand||Thai|Bangkok|
TLS|East Timor|Timor-Leste|East Timorese,Timorese|Dili|
TGO|Togo||Togolese|Lomé,Lome|
TON|Tonga||Tongan|Nuku'alofa|
TTO|Trinidad and Tobago||Trinidadian|Port of Spain|
TUN|Tunisia||Tunisian|Tunis|
TUR|Turkey|Türkiye,Republic of Turkey,Republic of Türkiye|Turkish|Ankara|
TKM|Turkmenistan||Turkmen|Ashgabat|
TUV|Tuvalu||Tuvaluan|Funafuti|
UGA|Uganda||Ugandan|Kampala|
UKR|Ukraine||Ukrainian|Kyiv,Kiev|Bankova
ARE|United Arab Emirates|UAE,Emirates,The Emirates|Emirati|Abu Dhabi|
GBR|United Kingdom|UK,U.K.,Britain,Great Britain,England|British|London|Downing Street,Number 10,Number Ten,Whitehall,Westminster
USA|United States|United States of America,US,U.S.,USA,U.S.A.,America|American|Washington,Washington D.C.,Washington DC|White House,Oval Office,Foggy Bottom,Pentagon
URY|Uruguay||Uruguayan|Montevideo|
UZB|Uzbekistan||Uzbek,Uzbekistani|Tashkent|
VUT|Vanuatu||Vanuatuan|Port Vila|
VAT|Vatican|Holy See,Vatican City||Vatican City|
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas|Miraflores
VNM|Vietnam|Viet Nam|Vietnamese|Hanoi|
ESH|Western Sahara||Sahrawi||
YEM|Yemen||Yemeni|Sanaa,Sana'a|
ZMB|Zambia||Zambian|Lusaka|
ZWE|Zimbabwe||Zimbabwean|Harare|
`;

export interface State {
  /** ISO 3166-1 alpha-3. */
  code: string;
  /** Usual English name: "Syria". */
  name: string;
  aliases: readonly string[];
  /** Adjectives that point to it, the usual one first: "Argentine". */
  demonyms: readonly string[];
  capitals: readonly string[];
  /** Seats of government that stand for it: "Kremlin". */
  metonyms: readonly string[];
}

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

/** Every state, by no particular order. */
export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', aliases, demonyms, capitals, metonyms] = row.split('|');
    return {
      code,
      name,
      aliases: list(aliases),
      demonyms: list(demonyms),
      capitals: list(capitals),
      metonyms: list(metonyms),
    };
  });

const BY_CODE = new Map(STATES.map((state) => [state.code, state]));

/** The state of an alpha-3 code, or undefined. */
export function stateByCode(code: string): State | undefined {
  return BY_CODE.get(code);
}

/** The usual English name of a state by its alpha-3 code; the code itself where it is not known. */
export function stateName(code: string): string {
  return BY_CODE.get(code)?.name ?? code;
}
