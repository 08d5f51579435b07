export { ToetsScherm } from './toets-scherm.tsx'
