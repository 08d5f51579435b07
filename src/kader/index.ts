/** The door of the room kader: the pgb ceiling of a region. It knows no pgb: pgb books into it. */

export { projecteer } from './projectie.ts'
export { type Parameters, simuleer } from './simulatie.ts'
export { kaderbeeld } from './store/beeld.ts'
export { type Boeking, type Boekingsoort, boek, boekPost, type Kaderpost, zetStop } from './store/boek.ts'
export { overschrijdingenVan } from './store/overschrijding.ts'
export { type Kaderstand, standOp, standVan } from './store/stand.ts'
export { landelijkUitgangspunt, uitgangspuntVan } from './store/uitgangspunt.ts'
export {
  legReserveringenVast,
  neemUitReserveringen,
  reserveringenVan,
  volgOverschrijding,
} from './store/verwachting.ts'
export { beeindigWacht, plaatsVan, wachtErIemandVoor, wachtrijVan, zetInWachtrij } from './store/wachtrij.ts'
