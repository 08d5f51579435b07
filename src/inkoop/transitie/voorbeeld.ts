/** An invented plan, for the API description and the tests. */
import type { Transitieplan } from './plan.ts'

export const TRANSITIEVOORBEELD: Transitieplan = {
  naam: 'Samen thuis in de avond',
  kader: 'stimulering',
  sectoren: ['VV'],
  aanbieders: ['Verzonnen Huis', 'Bedachte Zorg'],
  begin: '2025-01-01',
  afspraken: [
    {
      wat: 'Beeldbellen in de avond',
      maat: 'Aantal cliënten met beeldbellen',
      streefwaarde: '120 cliënten',
      verantwoordelijk: 'Verzonnen Huis',
      gereedOp: '2027-12-31',
    },
  ],
  doelen: ['innovatie'],
  bedragen: [
    { jaar: 2025, cent: 10_000_000 },
    { jaar: 2026, cent: 5_000_000 },
  ],
  borging: 'Vanaf 2028 uit de gewone tarieven.',
  monitoring: 'Elk kwartaal een verslag.',
  andereMiddelen: [],
  regelingen: [{ regeling: 'SPUK-DOS', pastBeter: false }],
}
