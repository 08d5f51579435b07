/** The facts behind the form, without a screen: the tree being filled in, its fields, and the way to each. */
export { type Concept, type Json, lees, leesConcept, rijenVan, zet, zonderBsn } from '../concept.ts'
export { gaNaarFeit, gaNaarPlek, idVanFeit } from '../focus.ts'
export { beginstaat, type Daad as Feitdaad, volgende } from '../staat.ts'
export { plekVan, SECTIES, type Sectie, type SectieId, type Veld, type Veldpad, veldId } from '../velden.ts'
export { vraagToets } from '../vraag-toets.ts'
