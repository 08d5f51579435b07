export { KaderScherm } from './kader-scherm.tsx'
