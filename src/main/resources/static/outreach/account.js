/** Who has signed on, and the key of what he keeps here. Both live as long as the tab, so that a reload needs no network. */
import { get, post } from './shared.js';
import { setClock } from './clock.js';

const SESSION = 'nghedan.outreach';
const PLACE = 'nghedan.outreach.place';

/** Leaves for the sign-in page; the sign-on leads back to this page, and to where it stood. */
export function signOn() {
	sessionStorage.setItem(PLACE, location.hash);
	location.replace('/outreach/?sign-on');
}

function backToPlace() {
	const place = sessionStorage.getItem(PLACE);
	sessionStorage.removeItem(PLACE);
	if (location.search || place) history.replaceState(null, '', '/outreach/' + (location.hash || place || ''));
}

/** What the tab remembers, maybe nothing. */
export const remembered = () => JSON.parse(sessionStorage.getItem(SESSION) || 'null');

/**
 * Asks the server who this is.
 * @returns {{username, fullName, key, former}} or null when nobody has signed on and the page is being left for that
 */
export async function account() {
	try {
		const [me, draft] = await Promise.all([get('/api/me'), get('/api/me/draft-key')]);
		setClock(draft.now);
		const found = { username: me.username, fullName: me.fullName || me.username, key: draft.key, former: draft.former || [] };
		sessionStorage.setItem(SESSION, JSON.stringify(found));
		backToPlace();
		return found;
	} catch (e) {
		if (e.status !== 401) throw e;
		sessionStorage.removeItem(SESSION);
		signOn();
		return null;
	}
}

/** Ends the session here at once, and on the server when it can be reached. */
export async function signOut(vault) {
	await vault.clear('view').catch(() => {});
	sessionStorage.removeItem(SESSION);
	// it answers with a page, and without a network the tab alone forgets
	await post('/logout').catch(() => {});
	location.replace('/login?signedOut');
}
