/** The door of the room kader: the pgb ceiling of a region. It knows no pgb: pgb books into it. */
export { type Boeking, type Boekingsoort, boek, boekPost, type Kaderpost, zetStop } from './boek.ts'
export { type Kaderstand, standOp, standVan } from './stand.ts'
