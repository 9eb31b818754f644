/** Where a meeting is: one of the groups of a ward, or the whole ward; and for which programme it may count. */
import { get } from '../api.js';
import { isoDay, day } from '../dates.js';
import { groupChoices } from '../reference.js';
import { place } from './words.js';

const WARD = 'ward:';

/** Wards first, then their groups. */
export const placeChoices = (wards) => [...wards.map(({ code, name }) => ({ value: WARD + code, label: `Cả ${place(name)}` })), ...groupChoices(null, wards)];

/** The ward or the group that was chosen, the other one null. */
export const placeOf = (chosen) => (chosen.startsWith(WARD) ? { ward: chosen.slice(WARD.length), group: null } : { ward: null, group: chosen });

/** Programmes that are not over. */
export async function programmeChoices() {
	const today = isoDay(day(Date.now()));
	const programmes = await get('/api/programmes');
	return programmes.filter(({ validTo }) => !validTo || validTo >= today).map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }));
}
