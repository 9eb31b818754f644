/** Code lists with their Vietnamese labels, asked once. */
import { get } from './api.js';

let asked = null;
let names = new Map();

export function reference() {
	if (!asked) asked = get('/api/reference').then(keep).catch((e) => { asked = null; throw e; });
	return asked;
}

function keep(lists) {
	names = new Map(lists.wards.flatMap((ward) => [ward, ...ward.groups]).map((place) => [place.code, place.name]));
	return lists;
}

/** The name of a ward or group once the lists are there, else its code. */
export const placeName = (code) => names.get(code) || code;

/** The wards whose opinions the signed-on official may take in. */
export const myWards = (lists) => lists.wards.filter((ward) => ward.mine);

/** Every residential group with the ward in its label, for one search field. */
export const groupChoices = (lists, wards = lists.wards || []) => wards.flatMap((ward) =>
	ward.groups.map((group) => ({ value: group.code, label: `${group.name} · ${ward.name}`, ward: ward.code })));

export const choices = (list) => (list || []).map((entry) => ({ value: entry.code, label: entry.label || entry.name }));
