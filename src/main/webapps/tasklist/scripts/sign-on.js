/*
 * There is one sign-on for the whole application. When the session is over, the engine's web applications show a
 * sign-in page of their own, which cannot work here; this leads to ours, and back to where the user was.
 * A page may hold it up while something typed is not on the server: it listens for nghedan:signed-off and prevents it.
 */
const LOOK = 500;
let leaving = false;
let last = '#/';

function look() {
	if (leaving) return;
	if (!location.hash.startsWith('#/login')) {
		last = location.hash;
		return;
	}
	const signedOff = new CustomEvent('nghedan:signed-off', { cancelable: true });
	if (!document.dispatchEvent(signedOff)) return;
	leaving = true;
	// asked for as a page, the server sends whoever is not signed on to the sign-in page
	history.replaceState(null, '', location.pathname + last);
	location.reload();
}

try {
	setInterval(() => { try { look(); } catch (e) { console.error(e); } }, LOOK);
} catch (e) {
	console.error(e);
}

export default [];
