import { organisations } from './organisation.js';

/** International and regional organisations, blocs and courts. */
export const INTERNATIONAL = organisations(
  'ORGANISATION',
  `
|United Nations|UN,U.N.,United Nations Organization
|United Nations Security Council|UN Security Council,U.N. Security Council,UNSC
|United Nations General Assembly|UN General Assembly,U.N. General Assembly,UNGA
|United Nations Human Rights Council|UN Human Rights Council,U.N. Human Rights Council,UNHRC
|Office of the UN High Commissioner for Human Rights|OHCHR,UN Human Rights Office,UN human rights office,U.N. human rights office
|United Nations Development Programme|UN Development Programme,UNDP
|United Nations Environment Programme|UN Environment Programme,UNEP
|UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA
|UN Women|
|UNAIDS|
|UNFPA|UN Population Fund,United Nations Population Fund
|UNIFIL|United Nations Interim Force in Lebanon,UN Interim Force in Lebanon
|UNMIK|
|UNAMA|UN Assistance Mission in Afghanistan
|UNSMIL|
|MONUSCO|
|MINUSMA|
|MINUSCA|
|UNMISS|
|AMISOM|African Union Mission in Somalia
|European Union|EU,E.U.|Brussels
|European Commission|EU Commission
|European Council|
|Council of the European Union|EU Council
|European Parliament|EU Parliament
|European Central Bank|ECB
|European Investment Bank|EIB
|European Court of Justice|Court of Justice of the European Union,EU Court of Justice,ECJ,CJEU
|European External Action Service|EEAS
|European Medicines Agency|EMA
|European Border and Coast Guard Agency|Frontex
|Europol|
|Eurojust|
|Eurogroup|
|European People's Party|~EPP
|Council of Europe|
|Parliamentary Assembly of the Council of Europe|~PACE
|Venice Commission|
|European Court of Human Rights|ECHR,ECtHR
|European Free Trade Association|EFTA
|European Bank for Reconstruction and Development|EBRD
|NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic Alliance,North Atlantic Council
|African Union|AU,Organisation of African Unity,Organization of African Unity
|African Union Commission|AU Commission
|African Development Bank|AfDB
|Africa Centres for Disease Control and Prevention|Africa CDC
|African Court on Human and Peoples' Rights|
|Arab League|League of Arab States
|Arab Maghreb Union|
|ASEAN|Asean,Association of Southeast Asian Nations,Association of South East Asian Nations
|Asian Development Bank|ADB
|Asian Infrastructure Investment Bank|AIIB
|APEC|Asia-Pacific Economic Cooperation
|SAARC|Saarc,South Asian Association for Regional Cooperation
|BIMSTEC|
|AUKUS|Aukus
|Pacific Islands Forum|~PIF
|OPEC|OPEC+,Opec,Opec+,Organization of the Petroleum Exporting Countries,Organisation of the Petroleum Exporting Countries
|International Energy Agency|IEA
|OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe
|OSCE Minsk Group|Minsk Group
|ECOWAS|Ecowas,Economic Community of West African States
|Alliance of Sahel States|~AES
|Economic Community of Central African States|ECCAS
|East African Community|EAC
|COMESA|Common Market for Eastern and Southern Africa
|SADC|Southern African Development Community
|IGAD|Intergovernmental Authority on Development
|CEMAC|
|Gulf Cooperation Council|GCC,Gulf Co-operation Council
|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation,Organisation of the Islamic Conference,Organization of the Islamic Conference
|Islamic Development Bank|
|Organization of American States|OAS,Organisation of American States
|Inter-American Commission on Human Rights|IACHR
|Inter-American Court of Human Rights|
|Inter-American Development Bank|IDB
|Pan American Health Organization|PAHO
|Mercosur|MERCOSUR
|UNASUR|Unasur,Union of South American Nations
|CELAC|Celac,Community of Latin American and Caribbean States
|Andean Community|
|Pacific Alliance|
|Lima Group|
|ALBA|Bolivarian Alliance for the Peoples of Our America
|CARICOM|Caricom,Caribbean Community
|Commonwealth of Nations|
|Commonwealth Secretariat|
|Commonwealth of Independent States|CIS
|Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation
|Eurasian Economic Union|EAEU,EEU
|Organization of Turkic States|Organisation of Turkic States,Turkic Council
|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization
|Visegrad Group|Visegrád Group,Visegrad Four
|Nordic Council|
|Arctic Council|
|Non-Aligned Movement|~NAM
|G7|G-7,Group of Seven
|G8|G-8,Group of Eight
|G20|G-20,Group of Twenty
|G77|G-77,Group of 77
|BRICS|Brics
|Quadrilateral Security Dialogue|=Quad
|Financial Action Task Force|FATF
|International Monetary Fund|IMF
|World Bank|World Bank Group
|International Finance Corporation|
|Bank for International Settlements|~BIS
|Paris Club|
|World Trade Organization|WTO,World Trade Organisation
|World Health Organization|WHO,World Health Organisation
|International Labour Organization|ILO,International Labour Organisation,International Labor Organization
|Food and Agriculture Organization|FAO,Food and Agriculture Organisation
|International Organization for Migration|IOM,International Organisation for Migration
|International Atomic Energy Agency|IAEA
|International Civil Aviation Organization|ICAO
|International Maritime Organization|IMO
|International Telecommunication Union|~ITU
|World Meteorological Organization|WMO
|World Intellectual Property Organization|WIPO
|International Criminal Court|ICC
|International Court of Justice|ICJ
|International Criminal Tribunal for the former Yugoslavia|ICTY,International Criminal Tribunal for the Former Yugoslavia
|International Criminal Tribunal for Rwanda|ICTR
|International Tribunal for the Law of the Sea|ITLOS
|Permanent Court of Arbitration|
|Special Tribunal for Lebanon|
|International Committee of the Red Cross|ICRC,Red Cross
|International Federation of Red Cross and Red Crescent Societies|IFRC
|UNESCO|Unesco
|UNICEF|Unicef
|UNHCR|UN Refugee Agency,U.N. Refugee Agency,UN refugee agency
|UNRWA|Unrwa
|World Food Programme|WFP,World Food Program
|OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
|Interpol|INTERPOL
|International Olympic Committee|IOC
|World Anti-Doping Agency|WADA
|FIFA|Fifa
|UEFA|Uefa
|Court of Arbitration for Sport|
|OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development
|Inter-Parliamentary Union|
|World Council of Churches|
|International Seabed Authority|
|International Whaling Commission|
|Gavi|
|Global Fund to Fight AIDS|
`,
);
