/*
 * Tasklist opens where people's work is: on our list. Its own list is there as well, by an address that says more. It sorts by
 * creation, newest first, wherever its address says nothing else, whatever the filter says; people here work by deadline: the
 * address says so before Tasklist reads it. Who chooses another order keeps it.
 */
const NEAREST_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const WORKLIST = '#/worklist';

const go = (address) => history.replaceState(history.state, '', `${location.pathname}${location.search}${address}`);

function home() {
	const [path, query] = location.hash.replace(/^#/, '').split('?');
	const asked = new URLSearchParams(query || '');
	if (path !== '' && path !== '/') return;
	if (![...asked].length) go(WORKLIST);
	else if (!asked.has('sorting')) {
		asked.set('sorting', NEAREST_FIRST);
		go(`#/?${asked}`);
	}
}

function safely() {
	try { home(); } catch (e) { console.error(e); }
}

window.addEventListener('hashchange', safely);
safely();

export default [];
