import { EventEmitter } from 'node:events';

/** `electron.powerMonitor`. Deviation: nothing tells the stand-in that the machine slept or was unlocked, so no event ever comes. */
export const powerMonitor = new EventEmitter();
