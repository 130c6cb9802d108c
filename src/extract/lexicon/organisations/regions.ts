import { regions } from './organisation.js';

/** Regions with governments of their own that act in the news: their adjectives stand in the last column. */
export const REGIONS = regions(
  `
GBR|Scotland||Scottish
GBR|Wales||Welsh
GBR|Northern Ireland||Northern Irish
GBR|Gibraltar||Gibraltarian
ESP|Catalonia||Catalan
ESP|Basque Country||Basque
BEL|Flanders||Flemish
BEL|Wallonia||Walloon
DEU|Bavaria||Bavarian
DEU|Saxony|
DEU|Thuringia|
DEU|Hesse|
DEU|Lower Saxony|
DEU|North Rhine-Westphalia|
DEU|Baden-Württemberg|
DEU|Brandenburg|
ITA|Lombardy|
ITA|Sicily||Sicilian
FRA|Corsica||Corsican
FRA|New Caledonia|
DNK|Faroe Islands||Faroese
FIN|Åland|
IRQ|Kurdistan Region|Iraqi Kurdistan,Kurdistan Region of Iraq|Iraqi Kurdish
BIH|Republika Srpska||Bosnian Serb
MDA|Transnistria||Transnistrian
MDA|Gagauzia|
GEO|Abkhazia||Abkhaz,Abkhazian
GEO|South Ossetia||South Ossetian
AZE|Nagorno-Karabakh|
UKR|Crimea||Crimean
RUS|Chechnya||Chechen
RUS|Dagestan||Dagestani
RUS|Tatarstan|
RUS|Ingushetia|
SOM|Somaliland||Somalilander
SOM|Puntland|
SOM|Jubaland|
ETH|Tigray||Tigrayan
ETH|Oromia|
ETH|Amhara|
TZA|Zanzibar||Zanzibari
ZAF|Western Cape|
ZAF|Gauteng|
ZAF|KwaZulu-Natal|
NGA|Lagos State|
NGA|Rivers State|
NGA|Kano State|
NGA|Borno State|
IND|Maharashtra|
IND|Gujarat|
IND|Karnataka|
IND|Kerala|
IND|Tamil Nadu|
IND|West Bengal|
IND|Bihar|
IND|Uttar Pradesh|
IND|Madhya Pradesh|
IND|Andhra Pradesh|
IND|Telangana|
IND|Rajasthan|
IND|Haryana|
IND|Assam|
IND|Odisha|Orissa
IND|Manipur|
IND|Nagaland|
IND|Jammu and Kashmir|
IND|Jharkhand|
IND|Chhattisgarh|
IND|Uttarakhand|
IND|Himachal Pradesh|
PAK|Balochistan|
PAK|Sindh|
PAK|Khyber Pakhtunkhwa|
IDN|Aceh|
PHL|Bangsamoro|
MYS|Sabah|
MYS|Sarawak|
PNG|Bougainville|
CHN|Xinjiang|
CHN|Tibet||Tibetan
CHN|Guangdong|
CAN|Alberta|
CAN|Ontario|
CAN|Quebec|Québec
CAN|British Columbia|
CAN|Manitoba|
CAN|Saskatchewan|
CAN|Nova Scotia|
CAN|New Brunswick|
CAN|Newfoundland and Labrador|
CAN|Prince Edward Island|
CAN|Yukon|
CAN|Nunavut|
CAN|Northwest Territories|
AUS|New South Wales|
AUS|Queensland|
AUS|Tasmania|
AUS|South Australia|
AUS|Western Australia|
AUS|Northern Territory|
USA|American Samoa||American Samoan
USA|Alabama|
USA|Alaska|
USA|Arizona|
USA|Arkansas|
USA|California|
USA|Colorado|
USA|Connecticut|
USA|Delaware|
USA|Florida|
USA|Hawaii|
USA|Idaho|
USA|Illinois|
USA|Indiana|
USA|Iowa|
USA|Kansas|
USA|Kentucky|
USA|Louisiana|
USA|Maine|
USA|Maryland|
USA|Massachusetts|
USA|Michigan|
USA|Minnesota|
USA|Mississippi|
USA|Missouri|
USA|Montana|
USA|Nebraska|
USA|Nevada|
USA|New Hampshire|
USA|New Jersey|
USA|New Mexico|
USA|New York State|
USA|North Carolina|
USA|North Dakota|
USA|Ohio|
USA|Oklahoma|
USA|Oregon|
USA|Pennsylvania|
USA|Puerto Rico|
USA|Rhode Island|
USA|South Carolina|
USA|South Dakota|
USA|Tennessee|
USA|Texas|
USA|Utah|
USA|Vermont|
USA|Virginia|
USA|West Virginia|
USA|Wisconsin|
USA|Wyoming|
BRA|São Paulo State|
MEX|Chiapas|
MEX|Sinaloa|
`,
);
