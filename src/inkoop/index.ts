/** The door of the room inkoop: procurement and claims. */
export type { Bestandsgebrek } from './declaraties/bestandsgebrek.ts'
export { KOP_BEVINDINGEN } from './declaraties/bevindingen.ts'
export {
  controleerDeclaraties,
  type Declaratiebestanden,
  type Declaratieuitkomst,
} from './declaraties/controleer.ts'
export { kiesVoorwaarden, setVan, VOORWAARDENSETS } from './voorwaarden/catalogus.ts'
