/** The outcome of a toets as other screens show it: one renderer for the loose toets and for a case. */
import '../toets.css'

export { noemFeit, profielnaam, toonFeit } from '../feit.ts'
export { useTeksten as useToetsteksten } from '../teksten.ts'
export { Adviesbalk, openPuntenVan } from './advies.tsx'
export { Budgetkaart } from './budget.tsx'
export type { NieuwOordeel } from './oordeelformulier.tsx'
export { Oordelen } from './oordelen.tsx'
export { type Oordeelconcept, type Oordeelsteun, Toetsplek } from './plek.ts'
export { Termijnkaart } from './termijn.tsx'
export { Verplichtingen } from './verplichtingen.tsx'
