export { BeheerScherm } from './beheer-scherm.tsx'
