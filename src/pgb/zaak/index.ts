/** The part zaak of the room pgb: a case from receipt to sealed decision. Every act runs inside `handel`. */
export type { Daad, Omgeving } from './daad.ts'
export { voegNotitieBij } from './document.ts'
export { bewaarDossier, dossierVan, velOordeel } from './dossier.ts'
export { handel } from './handel.ts'
export { type Herhaling, herhaal, herhaalPagina, herhaalSteekproef, type Verschil } from './herhaal.ts'
export { hervat, schortOp } from './termijn.ts'
export { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
export { maakZaak, neemInBehandeling, trekAanvraagIn, wijsToe } from './zaak.ts'
