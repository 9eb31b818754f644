/**
 * What the list shows, as it stands in the address: it can be kept, sent to a colleague, and gone back to. Words that are
 * looked for (`q`) may name somebody: they stand neither there nor anywhere else that outlives the page.
 */
const MANY = 'chip';
const ONE = ['step', 'field', 'ward', 'group', 'meeting', 'level', 'owner', 'unit', 'own', 'from', 'to', 'sort', 'order'];

export const HOME = '#/worklist';

const query = () => new URLSearchParams(location.hash.split('?')[1] || '');

export function asked(from = query()) {
	const one = Object.fromEntries(ONE.filter((key) => from.get(key)).map((key) => [key, from.get(key)]));
	return { ...one, chip: from.getAll(MANY).filter(Boolean) };
}

export function toQuery(shown) {
	const list = new URLSearchParams();
	(shown.chip || []).forEach((chip) => list.append(MANY, chip));
	ONE.filter((key) => shown[key]).forEach((key) => list.append(key, shown[key]));
	return list.toString();
}

export const ofKept = (kept) => asked(new URLSearchParams(kept));
export const addressOf = (shown) => HOME + (toQuery(shown) ? '?' + toQuery(shown) : '');

/** Anything but how it is sorted. */
export const isNarrowed = (shown) => shown.chip.length > 0 || Boolean(shown.q) || ONE.some((key) => shown[key] && key !== 'sort' && key !== 'order');

/** Replaced and not added: the way back leads to where one came from, not through every filter that was tried. */
export function show(shown) {
	history.replaceState(history.state, '', `${location.pathname}${location.search}${addressOf(shown)}`);
}

/** Tasklist would draw the page anew with each filter. */
export function keepPage() {
	try {
		const route = window.angular.element(document.body).injector().get('$route').current;
		route.$$route.reloadOnSearch = false;
	} catch (e) {
		console.warn('nghedan: ' + e.message);
	}
}
