export { installMovableClock, setAhead } from './movable-clock.ts';
export { moveClock, type Moved, type Places } from './move-clock.ts';
export { readTarget } from './read-target.ts';
