/** How long a unit or group has been and will be, in words; and the days around it. */
import { day } from '../dates.js';

const DAY = 86_400_000;

const shifted = (iso, days) => new Date(Date.parse(iso + 'T00:00:00Z') + days * DAY).toISOString().slice(0, 10);

export const dayBefore = (iso) => shifted(iso, -1);
export const dayAfter = (iso) => shifted(iso, 1);

export const existsOn = ({ validFrom, validTo }, on) => (!validFrom || validFrom <= on) && (!validTo || validTo >= on);

/** A day on which it is there: the one that is looked at, else the nearest. */
export const dayOf = (one, on) => (existsOn(one, on) ? on : one.validFrom && one.validFrom > on ? one.validFrom : one.validTo);

export const period = ({ validFrom, validTo }) => [validFrom && 'từ ' + day(validFrom), validTo && 'đến ' + day(validTo)].filter(Boolean).join(' ');

/** "UBND phường Thanh Giang" is read as the place that it governs. */
export const placeOf = (name) => String(name || '').replace(/^UBND /, '');

/** The address has a tilde where a division's code has a slash. */
export const unitInPath = (code) => String(code).replace(/\//g, '~');
