import { organisations } from './organisation.js';

/** Companies that act in political news. Names that are words or surnames count only where the full name is given. */
export const COMPANIES = organisations(
  'ORGANISATION',
  `
USA|Google|Alphabet Inc.
USA|Apple Inc.|Apple Inc,=Apple
USA|Amazon.com|Amazon Web Services
USA|Meta Platforms|=Meta
USA|Facebook|
USA|WhatsApp|
USA|Instagram|
USA|Twitter|
USA|Microsoft|
USA|OpenAI|
USA|Anthropic|
USA|Nvidia|NVIDIA
USA|Intel Corporation|Intel Corp
USA|Qualcomm|
USA|IBM|
USA|Cisco Systems|
USA|Oracle Corporation|=Oracle
USA|Palantir|
USA|Tesla Inc.|Tesla Inc,Tesla Motors,=Tesla
USA|SpaceX|
USA|Starlink|
USA|Uber Technologies|Uber
USA|Airbnb|
USA|Netflix|
USA|Walt Disney Company|Disney
USA|Wikimedia Foundation|
USA|YouTube|
USA|Reddit|
USA|PayPal|
USA|Mastercard|MasterCard
USA|Visa Inc.|Visa Inc,=Visa
USA|Boeing|
USA|Lockheed Martin|
USA|Raytheon|
USA|Northrop Grumman|
USA|General Dynamics|
USA|General Electric|
USA|General Motors|
USA|Ford Motor Company|Ford Motor,Ford Motor Co,=Ford
USA|Chrysler|
USA|Caterpillar Inc.|Caterpillar Inc,=Caterpillar
USA|ExxonMobil|Exxon Mobil,Exxon
USA|Chevron Corporation|Chevron Corp,=Chevron
USA|ConocoPhillips|
USA|Halliburton|
USA|Goldman Sachs|
USA|JPMorgan Chase|JPMorgan,JP Morgan
USA|Citigroup|
USA|Bank of America|
USA|Morgan Stanley|
USA|Lehman Brothers|
USA|BlackRock|
USA|Moody's|
USA|Standard & Poor's|
USA|Walmart|Wal-Mart
USA|McDonald's|
USA|Starbucks|
USA|Coca-Cola|
USA|Pfizer|
USA|Moderna|
USA|Johnson & Johnson|
USA|Monsanto|
USA|Cargill|
USA|Blackwater Worldwide|Blackwater USA,=Blackwater
USA|United Airlines|
USA|American Airlines|
USA|Delta Air Lines|
GBR|BP|
GBR|Shell plc|Royal Dutch Shell,=Shell
GBR|HSBC|
GBR|Barclays|
GBR|Standard Chartered|
GBR|BAE Systems|
GBR|Rolls-Royce|
GBR|AstraZeneca|
GBR|GlaxoSmithKline|
GBR|Vodafone|
GBR|British Airways|
GBR|Rio Tinto|
GBR|Unilever|
GBR|Glencore|
GBR|Network Rail|
AUS|BHP|BHP Billiton
AUS|Qantas|
CAN|Bombardier Inc.|=Bombardier
CAN|TransCanada|TC Energy
CAN|Air Canada|
CAN|Barrick Gold|
DEU|Siemens|
DEU|Volkswagen|
DEU|BMW|
DEU|Daimler|
DEU|Deutsche Bank|
DEU|Commerzbank|
DEU|Deutsche Bahn|
DEU|Lufthansa|
DEU|Bayer AG|=Bayer
DEU|BioNTech|
DEU|Rheinmetall|
DEU|ThyssenKrupp|Thyssenkrupp
DEU|Uniper|
FRA|TotalEnergies|
FRA|EDF|Électricité de France
FRA|Airbus|
FRA|Renault|
FRA|Dassault Aviation|Dassault
FRA|Thales Group|=Thales
FRA|Air France|Air France-KLM
FRA|BNP Paribas|
FRA|Société Générale|Societe Generale
FRA|Orano|Areva
FRA|Naval Group|
FRA|Sanofi|
ITA|Eni SpA|ENI
ITA|Fincantieri|
ITA|Alitalia|
ESP|Repsol|
ESP|Telefónica|Telefonica
NLD|ASML|
SWE|Ericsson|
SWE|Saab AB|=Saab
SWE|Volvo|
FIN|Nokia|
NOR|Equinor|Statoil
DNK|Maersk|Mærsk
CHE|Credit Suisse|
CHE|UBS|
CHE|Nestlé|Nestle
CHE|Novartis|
IRL|Ryanair|
RUS|Gazprom|
RUS|Rosneft|
RUS|Lukoil|
RUS|Sberbank|
RUS|Yukos|
RUS|Novatek|
RUS|Rusal|
RUS|Aeroflot|
RUS|Transneft|
RUS|Rosatom|
RUS|Kaspersky Lab|
RUS|Rosoboronexport|
POL|Orlen|PKN Orlen
TUR|Turkish Airlines|
TUR|Baykar|
ISR|NSO Group|
ISR|Elbit Systems|
ISR|El Al|
IRN|National Iranian Oil Company|
SAU|Saudi Aramco|Aramco
ARE|DP World|
ARE|ADNOC|
QAT|QatarEnergy|Qatar Petroleum
QAT|Qatar Airways|
DZA|Sonatrach|
NGA|NNPC|
IND|Tata Steel|
IND|Tata Group|
IND|Tata Motors|
IND|Reliance Industries|
IND|Adani Group|Adani
IND|Air India|
IND|Infosys|
CHN|Huawei|
CHN|ZTE|
CHN|Alibaba|
CHN|Tencent|
CHN|ByteDance|
CHN|TikTok|
CHN|Baidu|
CHN|Xiaomi|
CHN|BYD|
CHN|SMIC|
CHN|CNOOC|
CHN|Sinopec|
CHN|PetroChina|
CHN|China Mobile|
CHN|China Telecom|
CHN|Evergrande|
HKG|Cathay Pacific|
HKG|CK Hutchison|
TWN|TSMC|Taiwan Semiconductor Manufacturing Company
TWN|Foxconn|
JPN|Toyota|
JPN|Nissan|
JPN|Nippon Steel|
JPN|Mitsubishi Heavy Industries|
JPN|TEPCO|Tepco,Tokyo Electric Power Company
JPN|SoftBank|
JPN|Toshiba|
KOR|Samsung|Samsung Electronics
KOR|Hyundai|
KOR|SK Hynix|
SGP|Temasek|
MYS|Petronas|
MYS|Malaysia Airlines|
BRA|Petrobras|
BRA|Embraer|
BRA|Odebrecht|
MEX|Pemex|
VEN|PDVSA|
VEN|Citgo|
ARG|YPF|
CHL|Codelco|
COL|Ecopetrol|
ZAF|Eskom|
ZAF|De Beers|
UKR|Naftogaz|
`,
);
