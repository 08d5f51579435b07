export { Bsn } from './bsn.tsx'
export { Documententab } from './documenten-tab.tsx'
