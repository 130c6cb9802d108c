import { organisations } from './organisation.js';

/** Bodies of states that are known under a name of their own: agencies, services, banks, chambers, courts. */
export const AGENCIES = organisations(
  'GOVERNMENT_BODY',
  `
USA|US Defence Department|Pentagon,Department of Defense,US Department of Defense,U.S. Department of Defense
USA|US State Department|State Department,Department of State,US Department of State,U.S. Department of State|Foggy Bottom
USA|US Justice Department|~Justice Department,~Department of Justice,US Department of Justice,U.S. Department of Justice,~DOJ
USA|US Treasury Department|~Treasury Department,US Department of the Treasury,U.S. Department of the Treasury
USA|US Homeland Security Department|Department of Homeland Security,Homeland Security Department,DHS
USA|US Commerce Department|~Commerce Department,US Department of Commerce
USA|Federal Bureau of Investigation|FBI,F.B.I.
USA|Central Intelligence Agency|CIA,C.I.A.
USA|National Security Agency|NSA
USA|Immigration and Customs Enforcement|ICE
USA|Customs and Border Protection|CBP
USA|Drug Enforcement Administration|DEA
USA|Bureau of Alcohol, Tobacco, Firearms and Explosives|~ATF
USA|US Secret Service|
USA|Internal Revenue Service|IRS
USA|Federal Reserve|Federal Reserve Board,~Fed
USA|Environmental Protection Agency|EPA
USA|Food and Drug Administration|FDA
USA|Centers for Disease Control and Prevention|Centers for Disease Control,CDC
USA|Securities and Exchange Commission|~SEC
USA|Federal Communications Commission|FCC
USA|Federal Trade Commission|FTC
USA|Federal Aviation Administration|FAA
USA|National Transportation Safety Board|NTSB
USA|Transportation Security Administration|TSA
USA|Federal Emergency Management Agency|FEMA
USA|National Aeronautics and Space Administration|NASA,Nasa
USA|US Agency for International Development|Agency for International Development,USAID
USA|Office of Foreign Assets Control|OFAC
USA|National Labor Relations Board|NLRB
USA|Office of the Director of National Intelligence|ODNI
USA|US National Security Council|
USA|US Congress|U.S. Congress,United States Congress,~Congress
USA|US Senate|U.S. Senate,United States Senate
USA|US House of Representatives|U.S. House of Representatives,~House of Representatives
USA|US Supreme Court|U.S. Supreme Court,Supreme Court of the United States,~SCOTUS
USA|US Central Command|U.S. Central Command,CENTCOM
USA|US Africa Command|U.S. Africa Command,AFRICOM
USA|US Coast Guard|U.S. Coast Guard
USA|US Marine Corps|U.S. Marine Corps
USA|US Army Corps of Engineers|Army Corps of Engineers
GBR|House of Commons|~Commons
GBR|House of Lords|
GBR|British Foreign Office|Foreign Office,Foreign and Commonwealth Office,FCDO
GBR|British Home Office|Home Office
GBR|British Treasury|HM Treasury
GBR|Bank of England|~BoE
GBR|MI5|
GBR|MI6|Secret Intelligence Service
GBR|GCHQ|
GBR|Metropolitan Police|Scotland Yard,New Scotland Yard,~Met Police
GBR|National Crime Agency|~NCA
GBR|Crown Prosecution Service|~CPS
GBR|National Health Service|NHS
GBR|HM Revenue and Customs|HMRC
GBR|Ofcom|
GBR|Ofgem|
GBR|~Electoral Commission|
GBR|Buckingham Palace|
CAN|Royal Canadian Mounted Police|RCMP
CAN|Canadian Security Intelligence Service|CSIS
CAN|Canada Border Services Agency|CBSA
CAN|Global Affairs Canada|
CAN|Bank of Canada|
CAN|Elections Canada|
AUS|Australian Security Intelligence Organisation|ASIO
AUS|Australian Federal Police|~AFP
AUS|Reserve Bank of Australia|~RBA
AUS|Department of Foreign Affairs and Trade|DFAT
NZL|Reserve Bank of New Zealand|
IRL|Dáil|Dáil Éireann,Dail
IRL|Seanad|
IRL|Garda Síochána|An Garda Síochána,Gardaí
RUS|Federal Security Service|FSB
RUS|~Foreign Intelligence Service|SVR
RUS|GRU|
RUS|KGB|
RUS|State Duma|Russian Duma,Duma
RUS|~Federation Council|
RUS|~Investigative Committee|
RUS|Roskomnadzor|
RUS|Roscosmos|
RUS|Rosselkhoznadzor|
RUS|Central Bank of Russia|
RUS|National Guard of Russia|Rosgvardia
UKR|Verkhovna Rada|~Rada
UKR|Security Service of Ukraine|SBU
UKR|National Anti-Corruption Bureau of Ukraine|NABU
POL|Sejm|
POL|Polish Internal Security Agency|~ABW
LTU|Seimas|
LVA|Saeima|
EST|Riigikogu|
FIN|Eduskunta|
SWE|Riksdag|
SWE|Riksbank|
SWE|Säpo|
NOR|Storting|
DNK|Folketing|
ISL|Althing|Alþingi
DEU|Bundestag|German Bundestag
DEU|Bundesrat|German Bundesrat
DEU|Bundesbank|Deutsche Bundesbank
DEU|Bundeswehr|
DEU|Federal Constitutional Court|
DEU|Federal Intelligence Service|~BND
DEU|Federal Office for the Protection of the Constitution|~BfV
AUT|Nationalrat|
CHE|Swiss Federal Council|
CHE|Swiss National Bank|
FRA|Conseil d'État|Conseil d'Etat
FRA|DGSE|
FRA|DGSI|
FRA|Banque de France|Bank of France
ITA|Carabinieri|
ITA|Guardia di Finanza|
ITA|Bank of Italy|
ESP|Cortes Generales|~Cortes
ESP|Guardia Civil|Spanish Civil Guard
ESP|Audiencia Nacional|
ESP|Bank of Spain|
NLD|Dutch House of Representatives|Tweede Kamer
NLD|AIVD|
GRC|Hellenic Coast Guard|
TUR|Grand National Assembly of Turkey|Turkish Grand National Assembly,~TBMM
TUR|National Intelligence Organization|National Intelligence Organisation
TUR|Diyanet|
SRB|Skupština|
XKX|Kosovo Specialist Chambers|
ISR|Knesset|
ISR|Israel Defense Forces|Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces,IDF
ISR|Mossad|
ISR|Shin Bet|
ISR|Bank of Israel|
ISR|COGAT|Coordinator of Government Activities in the Territories
PSE|Palestinian Legislative Council|
IRN|Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guard,Revolutionary Guards,Islamic Revolutionary Guards Corps,Iranian Revolutionary Guards,Iranian Revolutionary Guard
IRN|Quds Force|Qods Force
IRN|Basij|
IRN|~Majlis|
IRN|Guardian Council|
IRN|Supreme National Security Council|
IRN|Assembly of Experts|
IRN|Atomic Energy Organization of Iran|AEOI
IRQ|Kurdistan Regional Government|KRG
IRQ|Popular Mobilization Forces|Popular Mobilisation Forces,Hashd al-Shaabi
SAU|~Shura Council|
EGY|~Supreme Council of the Armed Forces|~SCAF
EGY|Suez Canal Authority|
LBN|Lebanese Armed Forces|
LBN|Banque du Liban|
LBY|Government of National Accord|~GNA
LBY|~Government of National Unity|~GNU
LBY|High State Council|
LBY|National Oil Corporation|~NOC
YEM|Presidential Leadership Council|
SDN|Transitional Sovereignty Council|
SDN|Sudanese Armed Forces|~SAF
ETH|Ethiopian National Defence Force|ENDF
KEN|Independent Electoral and Boundaries Commission|IEBC
NGA|Independent National Electoral Commission|INEC
NGA|Economic and Financial Crimes Commission|EFCC
NGA|Department of State Services|~DSS
NGA|Central Bank of Nigeria|~CBN
GHA|Electoral Commission of Ghana|
ZAF|National Prosecuting Authority|~NPA
ZAF|South African Police Service|~SAPS
ZAF|South African Reserve Bank|
ZWE|Zimbabwe Electoral Commission|ZEC
IND|Lok Sabha|
IND|Rajya Sabha|
IND|Central Bureau of Investigation|~CBI
IND|National Investigation Agency|~NIA
IND|Enforcement Directorate|
IND|Research and Analysis Wing|
IND|Reserve Bank of India|~RBI
IND|Election Commission of India|~ECI
IND|NITI Aayog|
IND|Border Security Force|~BSF
IND|Central Reserve Police Force|CRPF
IND|Indian Space Research Organisation|ISRO
PAK|Inter-Services Intelligence|ISI
PAK|Inter-Services Public Relations|ISPR
PAK|Election Commission of Pakistan|~ECP
PAK|National Accountability Bureau|~NAB
PAK|State Bank of Pakistan|
BGD|Jatiya Sangsad|
BGD|Rapid Action Battalion|
BGD|~Anti-Corruption Commission|
LKA|Central Bank of Sri Lanka|
CHN|National People's Congress|~NPC
CHN|Chinese People's Political Consultative Conference|CPPCC
CHN|Politburo Standing Committee|
CHN|Central Military Commission|
CHN|People's Liberation Army|PLA
CHN|Taiwan Affairs Office|
CHN|Cyberspace Administration of China|
CHN|People's Bank of China|PBOC
CHN|National Development and Reform Commission|NDRC
CHN|Hong Kong and Macao Affairs Office|Hong Kong and Macau Affairs Office
TWN|Legislative Yuan|
TWN|Executive Yuan|
TWN|Mainland Affairs Council|
HKG|Hong Kong Legislative Council|Legislative Council of Hong Kong,~LegCo
JPN|National Diet|Japanese Diet
JPN|Bank of Japan|~BoJ,~BOJ
JPN|Japan Self-Defense Forces|Self-Defense Forces,Self-Defence Forces
KOR|Bank of Korea|
KOR|~National Intelligence Service|~NIS
KOR|~Joint Chiefs of Staff|
USA|~Joint Chiefs of Staff|
PRK|Korean Central News Agency|KCNA
PRK|Korean People's Army|
PHL|Commission on Elections|Comelec
PHL|Bangko Sentral ng Pilipinas|
PHL|Philippine National Police|~PNP
IDN|Corruption Eradication Commission|~KPK
IDN|Bank Indonesia|
MYS|Dewan Rakyat|
MYS|Malaysian Anti-Corruption Commission|MACC
MYS|Bank Negara|
THA|Election Commission of Thailand|
MMR|Tatmadaw|
MMR|State Administration Council|
KAZ|Mäjilis|Mazhilis
AFG|Loya Jirga|
BRA|~Chamber of Deputies|
ARG|~Chamber of Deputies|
ITA|~Chamber of Deputies|
MEX|~Chamber of Deputies|
CHL|~Chamber of Deputies|
BRA|Supreme Federal Court|~STF
BRA|Superior Electoral Court|~TSE
BRA|IBAMA|Ibama
MEX|~National Electoral Institute|
VEN|Supreme Tribunal of Justice|~TSJ
VEN|~National Electoral Council|~CNE
COL|Special Jurisdiction for Peace|
GTM|Constitutional Court of Guatemala|
GTM|CICIG|International Commission against Impunity in Guatemala
HTI|Haitian National Police|
VAT|Roman Curia|
`,
);
