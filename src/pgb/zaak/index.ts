/** The part zaak of the room pgb: a case from receipt to sealed decision. Every act runs inside `handel`. */
export type { Daad, Handeling, Omgeving } from './daad.ts'
export {
  inhoudVan,
  type NieuwDocument,
  stukkenVan,
  type Virusscanner,
  voegDocumentBij,
  voegNotitieBij,
} from './document.ts'
export {
  type Bewaring,
  bewaarDossier,
  dossierVan,
  geschiedenisVan,
  legVerplichtingOp,
  type Oordeelsgave,
  toonZaak,
  velOordeel,
  type Zaakbeeld,
} from './dossier.ts'
export type { Antwoord, Zaakfout } from './fout.ts'
export { handel } from './handel.ts'
export { type Herhaling, herhaal, herhaalPagina, herhaalSteekproef, toonBeschikking, type Verschil } from './herhaal.ts'
export type { Besluitsoort, Inhoud, Voorstelkeuze } from './inhoud.ts'
export type { Zaaktermijn } from './klok.ts'
export type { Gezien } from './openen.ts'
export { hervat, ontvangIngebrekestelling, schortOp, termijnVan, verleng } from './termijn.ts'
export { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
export { tegels, type Werklijst, werklijst } from './werkvoorraad.ts'
export {
  type Gemaakt,
  maakZaak,
  type NieuweZaak,
  neemInBehandeling,
  trekAanvraagIn,
  verifieerBsn,
  wijsToe,
  wijsVeleToe,
} from './zaak.ts'
