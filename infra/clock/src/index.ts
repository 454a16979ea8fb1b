export { installMovableClock, setAhead } from './movable-clock.ts';
export { moveClock, type Places } from './move-clock.ts';
export { readTarget } from './read-target.ts';
