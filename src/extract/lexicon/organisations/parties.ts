import { organisations } from './organisation.js';

/** Parties and political movements of some seventy states. */
export const PARTIES = organisations(
  'ORGANISATION',
  `
USA|~Republican Party|~Republicans,~GOP,~Republican National Committee
USA|~Democratic Party|~Democrats,~Democratic National Committee
GBR|~Labour Party|~Labour
GBR|~Conservative Party|~Conservatives,~Tories,~Tory Party
GBR|Liberal Democrats|~Lib Dems
GBR|Scottish National Party|SNP
GBR|Plaid Cymru|
GBR|Reform UK|
GBR|UK Independence Party|UKIP,Ukip
GBR|Democratic Unionist Party|DUP
GBR|Ulster Unionist Party|UUP
GBR|Social Democratic and Labour Party|SDLP
GBR+IRL|Sinn Féin|Sinn Fein
IRL|Fine Gael|
IRL|Fianna Fáil|Fianna Fail
CAN|~Liberal Party|~Liberals
CAN|~Conservative Party|~Conservatives,~Tories
CAN|~New Democratic Party|~NDP
CAN|Bloc Québécois|Bloc Quebecois
CAN|Parti Québécois|Parti Quebecois
CAN|Coalition Avenir Québec|
AUS|~Labor Party|~Labor
AUS|~Liberal Party|~Liberals
AUS|~One Nation|
NZL|~Labour Party|~Labour
NZL|~National Party|
DEU|Christian Democratic Union|~CDU,~CDU/CSU
DEU|Christian Social Union|~CSU
DEU|~Social Democratic Party|~SPD,~Social Democrats
DEU|~Free Democratic Party|~FDP
DEU|Alternative for Germany|AfD,Alternative für Deutschland
DEU|Die Linke|
DEU|~Greens|
AUT|Austrian People's Party|ÖVP,OVP
AUT|Freedom Party of Austria|FPÖ,Austrian Freedom Party
AUT|Social Democratic Party of Austria|SPÖ
CHE|Swiss People's Party|~SVP
FRA|National Rally|Rassemblement National,~RN
FRA|~National Front|~FN,Front National
FRA|La République En Marche|En Marche,LREM
FRA|Les Républicains|Les Republicains
FRA|~Socialist Party|
FRA|La France Insoumise|France Unbowed,~LFI
ITA|Lega|Northern League
ITA|Five Star Movement|5-Star Movement,M5S
ITA|Forza Italia|
ITA|Brothers of Italy|Fratelli d'Italia
ITA|~Democratic Party|~PD
ESP|~People's Party|~PP
ESP|Spanish Socialist Workers' Party|PSOE
ESP|Podemos|
ESP|~Vox|
ESP|Ciudadanos|
ESP|Esquerra Republicana|Republican Left of Catalonia,~ERC
ESP|Junts per Catalunya|Together for Catalonia,~Junts
ESP|Basque Nationalist Party|~PNV
PRT|~Socialist Party|
PRT|Chega|
NLD|Party for Freedom|PVV
NLD|People's Party for Freedom and Democracy|VVD
BEL|Vlaams Belang|
BEL|New Flemish Alliance|N-VA
SWE|Sweden Democrats|
SWE|~Social Democrats|
NOR|~Labour Party|~Labour
NOR|~Conservative Party|
DNK|Danish People's Party|
DNK|~Social Democrats|
FIN|Finns Party|
FIN|National Coalition Party|
POL|Law and Justice|~PiS,Law and Justice Party,Law and Justice party
POL|Civic Platform|~PO
HUN|Fidesz|
HUN|Jobbik|
HUN|Tisza Party|
CZE|ANO|
CZE|~Civic Democratic Party|~ODS
SVK|Smer|Smer-SD
SVK|Progressive Slovakia|
SVN|Slovenian Democratic Party|
HRV|Croatian Democratic Union|~HDZ
BIH|Alliance of Independent Social Democrats|SNSD
SRB|Serbian Progressive Party|~SNS
MNE|Democratic Party of Socialists|~DPS
MKD|VMRO-DPMNE|
XKX|Vetëvendosje|Vetevendosje,Self-Determination Movement
XKX|~Democratic Party of Kosovo|~PDK
XKX|Serb List|Srpska Lista
ALB|~Socialist Party|
ALB|~Democratic Party|
ROU|Save Romania Union|~USR
ROU|Alliance for the Union of Romanians|
BGR|GERB|
GRC|Syriza|SYRIZA
GRC|New Democracy|
GRC|PASOK|Pasok
GRC|Golden Dawn|
CYP|AKEL|
CYP|DISY|
TUR|Justice and Development Party|AKP,AK Party
TUR|Republican People's Party|~CHP
TUR|Nationalist Movement Party|MHP
TUR|Peoples' Democratic Party|~HDP,~People's Democratic Party
TUR|DEM Party|
UKR|Servant of the People|
UKR|Batkivshchyna|
MDA|Party of Action and Solidarity|
GEO|Georgian Dream|
GEO|United National Movement|~UNM
ARM|Prosperous Armenia|
ARM|Armenian Revolutionary Federation|
RUS|United Russia|
RUS|~Communist Party|
RUS|Yabloko|
RUS|Just Russia|
RUS|Anti-Corruption Foundation|
ISR|Likud|
ISR|Kadima|
ISR|Yesh Atid|
ISR|Shas|
ISR|Yisrael Beiteinu|Yisrael Beitenu
ISR|Otzma Yehudit|
ISR|United Torah Judaism|
ISR|Meretz|
ISR|~Labor Party|~Labor,~Labour Party
ISR|Joint List|
PSE|Fatah|
PSE|Palestine Liberation Organization|PLO,Palestine Liberation Organisation
LBN|~Future Movement|
LBN|Free Patriotic Movement|~FPM
LBN|Amal Movement|~Amal
LBN|Lebanese Forces|
LBN|Kataeb|Kataeb Party
SYR|Syrian National Council|
SYR|Syrian National Coalition|
SYR|Syrian Democratic Council|
SYR|Baath Party|Ba'ath Party
EGY+JOR+SYR|Muslim Brotherhood|
EGY|Freedom and Justice Party|~FJP
EGY|Nour Party|Al-Nour Party
JOR|Islamic Action Front|~IAF
TUN|Ennahda|Ennahdha
TUN|Nidaa Tounes|
MAR|Istiqlal|
ESH|Polisario Front|Polisario
DZA|~National Liberation Front|~FLN
IRQ|Islamic Dawa Party|Dawa Party
IRQ|Sadrist Movement|
IRQ|State of Law Coalition|
IRQ|Iraqiya|
IRQ|Coordination Framework|
IRQ|Kurdistan Democratic Party|KDP
IRQ|Patriotic Union of Kurdistan|PUK
YEM|Southern Transitional Council|~STC
YEM|Islah Party|al-Islah
BHR|Al-Wefaq|Al Wefaq,al-Wefaq
IRN|National Council of Resistance of Iran|NCRI
IRN|People's Mojahedin Organization of Iran|Mujahedin-e Khalq,Mujahideen-e Khalq,~MEK
IND|Bharatiya Janata Party|BJP
IND|Indian National Congress|~Congress,~Congress Party,~Congress party
IND|Aam Aadmi Party|~AAP
IND|Trinamool Congress|~TMC,All India Trinamool Congress
IND|Shiv Sena|
IND|Samajwadi Party|
IND|Bahujan Samaj Party|~BSP
IND|Rashtriya Janata Dal|~RJD
IND|Janata Dal|
IND|Dravida Munnetra Kazhagam|~DMK
IND|AIADMK|All India Anna Dravida Munnetra Kazhagam
IND|Nationalist Congress Party|~NCP
IND|Telugu Desam Party|~TDP
IND|Communist Party of India|~CPI
IND|CPI-M|CPI(M),CPM
IND|Rashtriya Swayamsevak Sangh|~RSS
IND|Vishva Hindu Parishad|Vishwa Hindu Parishad,~VHP
IND|All Parties Hurriyat Conference|Hurriyat Conference,~Hurriyat
IND|Jammu and Kashmir National Conference|
IND|Akali Dal|Shiromani Akali Dal
PAK|Pakistan Tehreek-e-Insaf|~PTI,Tehreek-e-Insaf
PAK|Pakistan Muslim League-Nawaz|PML-N,Pakistan Muslim League
PAK|Pakistan Peoples Party|~PPP,Pakistan People's Party
PAK|Muttahida Qaumi Movement|MQM
PAK|Jamiat Ulema-e-Islam|JUI-F
PAK|Awami National Party|~ANP
PAK|Tehreek-e-Labbaik Pakistan|TLP,Tehreek-e-Labbaik
BGD|Awami League|
BGD|Bangladesh Nationalist Party|~BNP
BGD|Jamaat-e-Islami|
NPL|Nepali Congress|
NPL|CPN-UML|
NPL|CPN-Maoist|
LKA|Janatha Vimukthi Peramuna|JVP
LKA|Sri Lanka Freedom Party|SLFP
LKA|~United National Party|~UNP
LKA|Tamil National Alliance|~TNA
MDV|Maldivian Democratic Party|~MDP
CHN|Chinese Communist Party|CCP,Communist Party of China,CPC
HKG|~Civic Party|
HKG|~Democratic Party|
HKG|Demosisto|
TWN|Kuomintang|KMT
TWN|Democratic Progressive Party|~DPP
JPN|~Liberal Democratic Party|~LDP
JPN|Komeito|New Komeito
JPN|Constitutional Democratic Party of Japan|~CDP
JPN|Democratic Party of Japan|~DPJ
KOR|People Power Party|~PPP
KOR|~Democratic Party|~DP
KOR|Grand National Party|
KOR|Saenuri Party|
PRK|Workers' Party of Korea|
MNG|Mongolian People's Party|
PHL|PDP-Laban|
IDN|Golkar|
IDN|PDI-P|Indonesian Democratic Party of Struggle
IDN|Gerindra|
MYS|United Malays National Organisation|UMNO,Umno
MYS|Barisan Nasional|
MYS|Pakatan Harapan|
MYS|Perikatan Nasional|
MYS|Parti Keadilan Rakyat|~PKR
SGP|People's Action Party|~PAP
THA|Pheu Thai|Pheu Thai Party
THA|Palang Pracharath|Palang Pracharath Party
THA|Move Forward Party|
THA|Thai Rak Thai|
KHM|Cambodian People's Party|~CPP
KHM|Cambodia National Rescue Party|CNRP
MMR|National League for Democracy|~NLD
MMR|Union Solidarity and Development Party|USDP
MMR|National Unity Government|~NUG
TLS|Fretilin|
FJI|FijiFirst|
ZAF|African National Congress|ANC
ZAF|~Democratic Alliance|~DA
ZAF|Economic Freedom Fighters|~EFF
ZAF|Inkatha Freedom Party|~IFP
ZAF|uMkhonto weSizwe Party|MK Party
ZWE|ZANU-PF|Zanu-PF,Zanu PF,ZANU PF
ZWE|Movement for Democratic Change|~MDC
ZWE|Citizens Coalition for Change|~CCC
ZMB|United Party for National Development|UPND
MWI|Malawi Congress Party|~MCP
MOZ|Frelimo|FRELIMO
MOZ|Renamo|RENAMO
AGO|MPLA|
AGO|UNITA|Unita
NAM|SWAPO|Swapo
BWA|Botswana Democratic Party|~BDP
TZA|Chama Cha Mapinduzi|~CCM
TZA|Chadema|CHADEMA
KEN|Orange Democratic Movement|~ODM
KEN|United Democratic Alliance|~UDA
KEN|Jubilee Party|
UGA|National Resistance Movement|~NRM
UGA|Forum for Democratic Change|~FDC
UGA|National Unity Platform|~NUP
RWA|Rwandan Patriotic Front|~RPF
BDI|CNDD-FDD|
ETH|Prosperity Party|
ETH|EPRDF|
SSD|SPLM-IO|
SSD|Sudan People's Liberation Movement|SPLM
SDN|~National Congress Party|~NCP
SDN|Forces of Freedom and Change|~FFC
SDN|Umma Party|National Umma Party
NGA|All Progressives Congress|~APC
NGA|~People's Democratic Party|~PDP,~Peoples Democratic Party
NGA|~Labour Party|
NGA|Indigenous People of Biafra|IPOB
GHA|New Patriotic Party|~NPP
GHA|~National Democratic Congress|~NDC
SEN|Pastef|PASTEF
CIV|Rally of Houphouetists for Democracy and Peace|RHDP
CMR|Cameroon People's Democratic Movement|CPDM
CMR|Social Democratic Front|~SDF
COD|Union for Democracy and Social Progress|UDPS
SLE|Sierra Leone People's Party|SLPP
BRA|~Workers' Party|~PT
BRA|~Liberal Party|~PL
MEX|~Morena|MORENA
MEX|Institutional Revolutionary Party|~PRI
MEX|National Action Party|~PAN
MEX|Party of the Democratic Revolution|~PRD
ARG|La Libertad Avanza|
ARG|Frente de Todos|
ARG|Propuesta Republicana|
BOL|Movement for Socialism|Movement Toward Socialism,~MAS
CHL|~Frente Amplio|
COL|Centro Democrático|Democratic Center party,Democratic Centre party
COL|Historic Pact|
ECU|Conaie|CONAIE
PER|Fuerza Popular|Popular Force
PER|Peru Libre|Free Peru
VEN|United Socialist Party of Venezuela|PSUV
VEN|Voluntad Popular|Popular Will
VEN|Democratic Unity Roundtable|Mesa de la Unidad Democrática
NIC|Sandinista National Liberation Front|FSLN,Sandinistas
SLV|FMLN|Farabundo Martí National Liberation Front
SLV|Nuevas Ideas|
HND|~Libre|
CUB|Communist Party of Cuba|
JAM|People's National Party|~PNP
JAM|Jamaica Labour Party|~JLP
TTO|United National Congress|~UNC
GUY|People's Progressive Party|~PPP
HTI|Fanmi Lavalas|
`,
);
