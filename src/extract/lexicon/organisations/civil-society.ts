import { organisations } from './organisation.js';

/** Unions, charities, rights and media-freedom groups, churches and associations. */
export const CIVIL_SOCIETY = organisations(
  'ORGANISATION',
  `
|Amnesty International|=Amnesty
|Human Rights Watch|HRW
|Freedom House|
|Transparency International|
|International Crisis Group|
|Greenpeace|Greenpeace International
|World Wide Fund for Nature|WWF
|Friends of the Earth|
|Extinction Rebellion|
|Doctors Without Borders|Médecins Sans Frontières,MSF,Medecins Sans Frontieres
|Oxfam|Oxfam International
|Save the Children|
|Norwegian Refugee Council|
|International Rescue Committee|
|Mercy Corps|
|World Central Kitchen|
|Médecins du Monde|
|Handicap International|
|Global Witness|
|Open Society Foundations|
|Bill & Melinda Gates Foundation|Gates Foundation
|International Commission of Jurists|
|International Federation for Human Rights|FIDH
|PEN International|
|Reporters Without Borders|Reporters sans frontières,~RSF
|Committee to Protect Journalists|CPJ
|International Federation of Journalists|IFJ
|International Press Institute|
|Media Institute of Southern Africa|
|Inter American Press Association|Inter-American Press Association
|International Trade Union Confederation|ITUC
|International Transport Workers' Federation|~ITF
|European Trade Union Confederation|ETUC
|International Chamber of Commerce|
|World Economic Forum|
|International Air Transport Association|IATA
|International Campaign to Abolish Nuclear Weapons|
|Bellingcat|
|WikiLeaks|Wikileaks
|World Jewish Congress|
|World Uyghur Congress|
|Ecumenical Patriarchate|
|Syrian Observatory for Human Rights|SOHR
|White Helmets|Syria Civil Defence
USA|American Civil Liberties Union|ACLU
USA|National Association for the Advancement of Colored People|NAACP
USA|National Rifle Association|~NRA
USA|AFL-CIO|
USA|United Auto Workers|UAW
USA|Teamsters|International Brotherhood of Teamsters
USA|Service Employees International Union|SEIU
USA|Communications Workers of America|
USA|United Steelworkers|
USA|American Federation of Teachers|
USA|Writers Guild of America|
USA|SAG-AFTRA|
USA|Screen Actors Guild|
USA|International Longshoremen's Association|
USA|Planned Parenthood|
USA|Sierra Club|
USA|Southern Poverty Law Center|
USA|Human Rights Campaign|
USA|Electronic Frontier Foundation|
USA|Council on American-Islamic Relations|~CAIR
USA|AIPAC|
USA|Anti-Defamation League|
USA|American Medical Association|
USA|US Chamber of Commerce|U.S. Chamber of Commerce
USA|Black Lives Matter|
USA|Westboro Baptist Church|
GBR|Trades Union Congress|~TUC
GBR|~Unite|Unite the Union
GBR|Unison|UNISON
GBR|GMB|
GBR|National Union of Rail, Maritime and Transport Workers|RMT
GBR|ASLEF|Aslef
GBR|National Union of Teachers|
GBR|National Education Union|
GBR|Royal College of Nursing|~RCN
GBR|British Medical Association|~BMA
GBR|University and College Union|
GBR|Confederation of British Industry|~CBI
GBR|Church of England|
GBR|Muslim Council of Britain|
CAN|Canadian Labour Congress|
CAN|Canadian Union of Public Employees|~CUPE
CAN|Unifor|
CAN|Teamsters Canada|
CAN|Assembly of First Nations|
AUS|Australian Council of Trade Unions|~ACTU
AUS|Maritime Union of Australia|
DEU|IG Metall|
DEU|German Trade Union Confederation|~DGB
FRA|CGT|General Confederation of Labour
FRA|CFDT|
FRA|Force Ouvrière|Force Ouvriere
FRA|Medef|
ITA|CGIL|
ITA|CISL|
ESP|CCOO|Comisiones Obreras
ESP|Unión General de Trabajadores|
PRT|CGTP|
BEL|Belgian General Federation of Labour|
NLD|FNV|
SWE|IF Metall|
POL|NSZZ Solidarity|
GRC|GSEE|
GRC|ADEDY|
TUN|Tunisian General Labour Union|UGTT
EGY|Egyptian Journalists Syndicate|
ISR|Histadrut|
ISR|B'Tselem|
ISR|Peace Now|
ISR|Breaking the Silence|
PSE|Al-Haq|
ZAF|Congress of South African Trade Unions|Cosatu,COSATU
ZAF|National Union of Mineworkers|~NUM
ZAF|National Union of Metalworkers of South Africa|Numsa,NUMSA
ZAF|Association of Mineworkers and Construction Union|~AMCU
ZWE|Zimbabwe Congress of Trade Unions|ZCTU
NGA|Nigeria Labour Congress|~NLC
NGA|Academic Staff Union of Universities|~ASUU
NGA|Christian Association of Nigeria|
KEN|Central Organization of Trade Unions|~COTU
KEN|Kenya National Union of Teachers|~KNUT
UGA|Uganda Law Society|
SDN|Sudanese Professionals Association|~SPA
IND|Samyukta Kisan Morcha|~SKM
IND|Bharatiya Kisan Union|~BKU
IND|Bharatiya Mazdoor Sangh|
IND|All India Muslim Personal Law Board|
PAK|Human Rights Commission of Pakistan|~HRCP
PAK|Pakistan Federal Union of Journalists|~PFUJ
BGD|Hefazat-e-Islam|
HKG|Hong Kong Confederation of Trade Unions|
HKG|Hong Kong Journalists Association|
KOR|Korean Confederation of Trade Unions|~KCTU
JPN|Rengo|
PHL|Kilusang Mayo Uno|
IDN|Nahdlatul Ulama|
IDN|Muhammadiyah|
RUS|Memorial Human Rights Center|Memorial Human Rights Centre
RUS|Russian Orthodox Church|
UKR|Orthodox Church of Ukraine|
BRA|Landless Workers' Movement|~MST
ARG|General Confederation of Labor|
ARG|Mothers of the Plaza de Mayo|Mothers of Plaza de Mayo,Madres de Plaza de Mayo
BOL|Bolivian Workers' Central|Bolivian Workers' Center
COL|Central Union of Workers|
CUB|Ladies in White|
VEN|Foro Penal|
LKA|Inter University Students' Federation|
`,
);
