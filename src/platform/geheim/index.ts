export { type Geheim, maakGeheim } from './geheim.ts'
export { leesSleutel } from './sleutel.ts'
