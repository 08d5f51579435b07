/** The door of the room pgb. */

export { BESTANDEN, type Bestandsnaam, sjabloonVan } from './migratie/kolommen.ts'
export { pgbRegelkaarten } from './regelbank/regelkaarten.ts'
export { OPHOGINGSREGELS, TOEGANGSREGELS, VERVALLEN_REGELS } from './regels/index.ts'
export { REGELSET } from './regelset.ts'
export * from './rekenhart.ts'
export type { Toekenning } from './zaak/opgavebron.ts'
export {
  type Opgavevraag,
  openwerkOp,
  periodenVan,
  toekenningenOp,
  vastMoment,
  werkAllesBij,
  zakenVan,
} from './zaak/opgavebron-store.ts'
export type { Openwerk } from './zaak/opgavebron-werk.ts'
export { type Houderstand, STANDEN as TOEKENNINGEN } from './zaak/store/opgavebron-rijen.ts'
export { leesWerkmerken } from './zaak/store/werkmerk-rijen.ts'
