/** The roles in which a person may act (PLT-20). */
export const GEBRUIKERSROLLEN = [
  'consulent',
  'beoordelaar',
  'inkoper',
  'controller',
  'risicobeheer',
  'compliance',
  'interne-audit',
  'beheerder',
  'toezichthouder',
] as const

export type Gebruikersrol = (typeof GEBRUIKERSROLLEN)[number]
