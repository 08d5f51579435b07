export { DossierScherm } from './dossier-scherm.tsx'
