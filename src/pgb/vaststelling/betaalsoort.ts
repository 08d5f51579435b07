/** What a payment was for (Rlz 5.17 lid 1): care, infrastructure of an initiative, the free part, costs that go with care. */
export const BETAALSOORTEN = ['zorg', 'infrastructuur', 'vrij_bedrag', 'bijkomend'] as const
export type Betaalsoort = (typeof BETAALSOORTEN)[number]
