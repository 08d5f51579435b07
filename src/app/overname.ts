/** Taking over running holders, for the command line. It brings the driver of the database: load it when there is a store. */
export { BESTANDEN, type Bestanden, type Importuitslag, importeer, leesRijen } from '../pgb/zaak/index.ts'
