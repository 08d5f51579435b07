/** The door of the room pgb. */
export { pgbRegelkaarten } from './regelbank/regelkaarten.ts'
export { OPHOGINGSREGELS, TOEGANGSREGELS, VERVALLEN_REGELS } from './regels/index.ts'
export { REGELSET } from './regelset.ts'
export * from './rekenhart.ts'
