/** The door of regelgeving: sources, dated figures, the rule kernel and its explanation. Rules enter the files they name. */
export { bronkaarten, parameterkaarten, tabelkaarten } from './kaarten.ts'
