/** The door of the log: what rooms, faces and app may use. */
export { publiekeHelft, zegelsleutel } from './checkpoint.ts'
export { type Gebeurtenis, Logboekfout, type Toegang } from './gebeurtenis.ts'
export { controleerKeten } from './keten.ts'
export { steekproef, tellingPerGebruiker } from './nazicht.ts'
export { overzichtVan } from './overzicht.ts'
export { ACTIVITEITEN } from './register.ts'
export { leesMetLog, schrijfLogboek, schrijfLogboekApart } from './schrijven.ts'
export { startVerzegeling } from './verzegeling.ts'
