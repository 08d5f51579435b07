export { SignalenScherm } from './signalen-scherm.tsx'
export { Signaalstand } from './standformulier.tsx'
