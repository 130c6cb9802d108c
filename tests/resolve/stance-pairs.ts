/**
 * What a second article makes of the stance that the first tells of: `same` (it tells of it too), `apart` (it has
 * nothing to do with it), or the status in which it leaves it.
 */
export type Outcome = 'same' | 'apart' | 'WITHDRAWN' | 'GRANTED' | 'REJECTED';

/** Two articles of different outlets, a week apart, and what becomes of the stance of the first. */
export type StancePair = readonly [first: string, second: string, outcome: Outcome];

const FISHERMEN = 'Latvia demanded that Belarus release the two fishermen.';
const TROOPS = 'Chad demanded that Togo withdraw its troops from the Aouz valley.';
const ABADI = 'Ghana demanded that Togo extradite Kofi Abadi.';
const TREATY = 'Hungary called on Slovakia to ratify the river treaty.';
const SANCTIONS = 'Iran demanded that the United States lift the sanctions on its oil.';
const FERRY = 'Kenya demanded compensation from Uganda for the sunken ferry.';
const CROSSING = 'Peru demanded that Chile reopen the Tacna border crossing.';
const DAM = 'Sudan asked Ethiopia to stop the filling of the Sobat dam.';

const TOLL = 'Mali asked Senegal to lower the toll on lorries at Kidira.';
const LOAN = 'Malta asked Italy to extend the term of the harbour loan.';

/** Pairs that belong together. */
export const TOGETHER: readonly StancePair[] = [
  [TOLL, 'Mali softened its demand on the toll on lorries at Kidira.', 'same'],
  [
    'Mali asked Senegal to lower the toll on lorries to 40 francs.',
    "Senegal accepted Mali's request for a toll of 40 francs.",
    'GRANTED',
  ],
  [TOLL, 'Senegal agreed to lower the toll on lorries to 40 francs, as Mali had asked.', 'GRANTED'],
  [FISHERMEN, 'Latvia repeated that Belarus must release the fishermen without further delay.', 'same'],
  [
    CROSSING,
    'Chile rejected the Peruvian demand to reopen it, on the grounds that the road had been washed away.',
    'REJECTED',
  ],
  ['Oman offered to lend Yemen two tugs.', 'Oman repeated its offer to lend two tugs to Yemen.', 'same'],
  [TOLL, 'Senegal has turned down a request by Mali for a lower toll on lorries.', 'REJECTED'],
  [TOLL, 'Senegal has not yet replied to the request of Mali for lower tolls on lorries.', 'same'],
  [LOAN, 'Malta has asked Italy for a longer term of its harbour loan.', 'same'],
  [FISHERMEN, 'Latvia called on Minsk to free the fishermen.', 'same'],
  [FISHERMEN, 'Riga repeated its demand for the release of the Latvian fishermen held in Belarus.', 'same'],
  [FISHERMEN, 'Latvian Foreign Minister Andris Kalns urged Belarus to let the fishermen go.', 'same'],
  [FISHERMEN, 'Latvia insisted that Belarus set the fishermen free.', 'same'],
  [FISHERMEN, 'Latvia has dropped its demand for the release of the two fishermen.', 'WITHDRAWN'],
  [FISHERMEN, 'Latvia no longer insists on the release of the fishermen.', 'WITHDRAWN'],
  [FISHERMEN, 'Belarus refused to release the Latvian fishermen.', 'REJECTED'],
  [FISHERMEN, "Minsk rejected Latvia's demand for the release of the fishermen.", 'REJECTED'],
  [FISHERMEN, 'Belarus will not free the fishermen, President Ales Karp said.', 'REJECTED'],
  [FISHERMEN, 'Belarus released the two fishermen on Friday.', 'GRANTED'],
  [FISHERMEN, 'Belarus has freed the Latvian fishermen.', 'GRANTED'],
  [FISHERMEN, 'Belarus agreed to release the fishermen.', 'GRANTED'],
  [FISHERMEN, "Belarus granted Latvia's request for the release of the fishermen.", 'GRANTED'],
  [TROOPS, 'Chad asked Togo to pull its forces out of the Aouz valley.', 'same'],
  [TROOPS, 'Chad called for the withdrawal of Togolese soldiers from the Aouz valley.', 'same'],
  [TROOPS, 'Chad renewed its demand for a pullout of Togolese troops.', 'same'],
  [TROOPS, 'Togo refused to pull out its soldiers.', 'REJECTED'],
  [TROOPS, 'Togo will not withdraw its forces from the Aouz valley.', 'REJECTED'],
  [TROOPS, 'Togo pulled its troops out of the Aouz valley.', 'GRANTED'],
  [TROOPS, 'Togo agreed to a Chadian demand to withdraw its soldiers.', 'GRANTED'],
  [TROOPS, 'Chad gave up its demand that Togo withdraw its troops.', 'WITHDRAWN'],
  [ABADI, 'Ghana requested the extradition of Kofi Abadi from Togo.', 'same'],
  [ABADI, 'Ghana wants Togo to hand over Kofi Abadi.', 'same'],
  [ABADI, 'Ghana has dropped its demand for the extradition of Kofi Abadi.', 'WITHDRAWN'],
  [ABADI, 'Togo refused to hand over Kofi Abadi.', 'REJECTED'],
  [ABADI, "Togo rejected Ghana's request for the extradition of Abadi.", 'REJECTED'],
  [ABADI, 'Togo has handed over Kofi Abadi to Ghana.', 'GRANTED'],
  [TREATY, 'Hungary urged the ratification of the river treaty by Slovakia.', 'same'],
  [TREATY, 'Budapest asked Slovakia again to ratify the treaty on the river.', 'same'],
  [TREATY, 'Slovakia ratified the river treaty.', 'GRANTED'],
  [TREATY, 'Slovakia refused to ratify the treaty.', 'REJECTED'],
  [SANCTIONS, 'Iran called for an end to American sanctions on its oil.', 'same'],
  [SANCTIONS, 'Iran asked Washington to scrap the oil sanctions.', 'same'],
  [SANCTIONS, 'The United States lifted the oil sanctions.', 'GRANTED'],
  [SANCTIONS, 'The White House refused to lift the sanctions on Iranian oil.', 'REJECTED'],
  [FERRY, 'Kenya demanded that Uganda pay compensation for the ferry.', 'same'],
  [FERRY, 'Uganda rejected the demand for compensation.', 'REJECTED'],
  [FERRY, "Uganda rejected Kenya's claim for compensation.", 'REJECTED'],
  [FERRY, 'Kenya has withdrawn its demand for compensation.', 'WITHDRAWN'],
  [CROSSING, 'Peru called for the reopening of the Tacna crossing.', 'same'],
  [CROSSING, 'Chile refused to reopen the border crossing.', 'REJECTED'],
  [CROSSING, 'Chile reopened the Tacna crossing.', 'GRANTED'],
  [DAM, 'Sudan demanded that Ethiopia halt the filling of the Sobat dam.', 'same'],
  [DAM, 'Ethiopia refused to stop filling the Sobat dam.', 'REJECTED'],
  ['Kenya demanded an apology from Uganda.', 'Kenya demanded that Uganda apologise.', 'same'],
  ['Kenya demanded an apology from Uganda.', 'Uganda refused to apologise.', 'REJECTED'],
  [
    'Kenya asked Tanzania to reserve two berths for grain.',
    'Nairobi repeated its request that Tanzania set aside two berths.',
    'same',
  ],
  [
    'Chad demanded that Togo publish the register of its concessions.',
    'Chad had asked Togo to lay the register of concessions open.',
    'same',
  ],
  [
    'Peru demanded that Chile withdraw the permits of six trawlers.',
    'Lima insists that the six trawlers lose their permits.',
    'same',
  ],
  [
    'Kenya called on Uganda to remove the toll on lorries.',
    'Kenya repeated its demand that Uganda lift the toll on trucks.',
    'same',
  ],
  [
    'Ghana asked Benin to hand over the customs archives.',
    'Benin refused to surrender the customs archive.',
    'REJECTED',
  ],
  [
    'Oman urged Yemen to amend the harbour law.',
    'Oman called for changes to the harbour law of Yemen.',
    'same',
  ],
  [
    'Latvia asked Belarus to postpone the census on the border.',
    'Minsk agreed to put off the border census.',
    'GRANTED',
  ],
  [
    'Striking miners demanded that Zambia raise their pay.',
    'Zambia turned down the demand of the miners for higher pay.',
    'apart',
  ],
];

/** Pairs that look as if they belonged together. */
export const TRAPS: readonly StancePair[] = [
  [DAM, 'Sudan renewed its demand for the filling of the Sobat dam.', 'apart'],
  ['Oman offered to lend Yemen two tugs.', 'Oman repeated its offer to lend two tugs to Egypt.', 'apart'],
  [TOLL, 'Mali asked Senegal for a higher toll on lorries at Kidira.', 'apart'],
  ['Kenya asked Tanzania for lower port fees.', 'Kenya asked Tanzania for higher port fees.', 'apart'],
  [
    'Chad and Togo agreed to stay in close contact.',
    'Chad and Benin agreed to maintain contacts at all levels.',
    'apart',
  ],
  ['Kenya thanked Ghana for accepting its invitation.', 'Kenya offered Togo an invitation.', 'apart'],
  [
    'Peru demanded that Chile remove the toll on lorries.',
    'Peru demanded that Chile not remove the toll on lorries.',
    'apart',
  ],
  [
    'Kenya called on Uganda to cancel the sale of the ferry.',
    'Kenya called on Uganda to sell the ferry.',
    'apart',
  ],
  [FISHERMEN, 'Latvia demanded that Belarus release the trade unionist Ana Lisko.', 'apart'],
  [FISHERMEN, 'Latvia demanded that Belarus return the two fishing boats.', 'apart'],
  [FISHERMEN, 'Latvia demanded that Russia release the two fishermen.', 'apart'],
  [FISHERMEN, 'Lithuania demanded that Belarus release the two fishermen.', 'apart'],
  [FISHERMEN, 'Belarus demanded that Latvia release the two fishermen.', 'apart'],
  [FISHERMEN, 'Latvia offered to release the two fishermen.', 'apart'],
  [FISHERMEN, 'Belarus released two Polish journalists.', 'apart'],
  [FISHERMEN, 'Russia refused to release the fishermen.', 'apart'],
  [FISHERMEN, 'Belarus arrested two more fishermen.', 'apart'],
  [FISHERMEN, 'Belarus may release the fishermen.', 'apart'],
  [FISHERMEN, 'Latvia has dropped its demand for the return of the fishing boats.', 'apart'],
  [FISHERMEN, 'Latvia demanded that Belarus not release the fishermen.', 'apart'],
  [TROOPS, 'Chad demanded that Togo withdraw its troops from the Bardai oasis.', 'apart'],
  [TROOPS, 'Chad demanded that Togo withdraw its ambassador.', 'apart'],
  [TROOPS, 'Chad demanded that Togo release the prisoners of the Aouz valley.', 'apart'],
  [TROOPS, 'Chad demanded that Togo send troops to the Aouz valley.', 'apart'],
  [TROOPS, 'Togo withdrew its ambassador from Chad.', 'apart'],
  [TROOPS, 'Togo pulled its troops out of Benin.', 'apart'],
  [TROOPS, 'Togo refused to withdraw its complaint.', 'apart'],
  [TROOPS, 'Chad withdrew its troops from the Aouz valley.', 'apart'],
  [TROOPS, 'Chad refused to withdraw its troops from the Aouz valley.', 'apart'],
  [ABADI, 'Ghana demanded that Togo extradite Yaw Mensah.', 'apart'],
  [ABADI, 'Ghana demanded that Togo protect Kofi Abadi.', 'apart'],
  [ABADI, 'Ghana demanded that Togo freeze the assets of Kofi Abadi.', 'apart'],
  [ABADI, 'Togo refused to extradite Yaw Mensah.', 'apart'],
  [ABADI, 'Togo arrested Kofi Abadi.', 'apart'],
  [ABADI, 'Togo released Kofi Abadi.', 'apart'],
  [ABADI, 'Ghana asked Togo to stop the extradition of Kofi Abadi.', 'apart'],
  [TREATY, 'Hungary called on Slovakia to ratify the border treaty.', 'apart'],
  [TREATY, 'Hungary called on Slovakia to sign the river treaty.', 'apart'],
  [TREATY, 'Hungary called on Slovakia not to ratify the river treaty.', 'apart'],
  [TREATY, 'Slovakia ratified the extradition treaty.', 'apart'],
  [TREATY, 'Hungary ratified the river treaty.', 'apart'],
  [SANCTIONS, 'Iran demanded that the United States lift the travel ban.', 'apart'],
  [SANCTIONS, 'Iran demanded that the European Union lift the sanctions on its oil.', 'apart'],
  [SANCTIONS, 'The United States lifted the sanctions on Cuba.', 'apart'],
  [SANCTIONS, 'The United States eased the oil sanctions.', 'apart'],
  [SANCTIONS, 'The United States lifted the steel tariffs.', 'apart'],
  [FERRY, 'Kenya demanded compensation from Uganda for the burnt maize.', 'apart'],
  [FERRY, 'Kenya demanded an explanation from Uganda for the sunken ferry.', 'apart'],
  [FERRY, 'Uganda demanded compensation from Kenya for the sunken ferry.', 'apart'],
  [CROSSING, 'Peru demanded that Chile close the Tacna border crossing.', 'apart'],
  [CROSSING, 'Peru demanded that Chile reopen the Visviri border crossing.', 'apart'],
  [CROSSING, 'Chile closed the Tacna border crossing.', 'apart'],
  [DAM, 'Sudan asked Ethiopia to stop the shelling of the border towns.', 'apart'],
  [DAM, 'Sudan asked Ethiopia to stop the filling of the Awash dam.', 'apart'],
  [DAM, 'Sudan supports the filling of the Sobat dam.', 'apart'],
  [
    'Serbia demanded that Kosovo honour the 2013 agreement.',
    'Serbia demanded that Kosovo honour the 2023 agreement.',
    'apart',
  ],
  ['Kenya demanded an apology from Uganda.', 'Kenya demanded an answer from Uganda.', 'apart'],
];
