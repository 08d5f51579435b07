/** The templates of the files that bring running holders in; no store is needed. */
export { BESTANDEN, sjabloonVan } from '../pgb/index.ts'
