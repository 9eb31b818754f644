/** How near a deadline is, by one shape each wherever it is said: colour is never the only sign. */
export const SHAPES = { overdue: '■', today: '◆', soon: '▲', later: '●', standing: '‖', none: '–', done: '✓' };

/** Working days up to which it is soon, as the server counts it for lists and numbers. */
export const SOON_DAYS = 3;
