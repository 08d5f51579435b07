export { SignalenScherm } from './signalen-scherm.tsx'
