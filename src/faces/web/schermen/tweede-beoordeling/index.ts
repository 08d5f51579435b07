export { TweedeBeoordeling } from './tweede-beoordeling.tsx'
