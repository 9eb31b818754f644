/*
 * Keeps the files of the page for meetings, so that it opens without a network. No answer of the server about anybody is
 * kept here. The files are renewed together, so that what is kept always fits together.
 */
const CACHE = 'nghedan-outreach';
const WAIT = 3000;
const REST = 15_000;
const PAGE = '/outreach/';
const FILES = [
	PAGE, '/login/icon.svg', '/webjars/preact/dist/preact.module.js',
	'/outreach/account.js', '/outreach/accusation.js', '/outreach/agenda.js', '/outreach/app.js', '/outreach/arrival.js', '/outreach/asked.js',
	'/outreach/bar.js', '/outreach/clock.js', '/outreach/courier.js', '/outreach/database.js', '/outreach/errands.js', '/outreach/group.js',
	'/outreach/guidance.js', '/outreach/guide-away.js', '/outreach/kept.js', '/outreach/left-behind.js', '/outreach/matter.js', '/outreach/meeting.js', '/outreach/my-day.js',
	'/outreach/office.js', '/outreach/opinions.js', '/outreach/ready.js', '/outreach/record.js', '/outreach/records.js', '/outreach/report.js',
	'/outreach/scan.js', '/outreach/shared.js', '/outreach/shell.js', '/outreach/sign-out.js', '/outreach/speech-card.js',
	'/outreach/speech.js', '/outreach/speeches.js', '/outreach/vault.js', '/outreach/views.js',
	'/camunda/app/tasklist/nghedan/styles/base.css', '/outreach/styles/page.css', '/outreach/styles/meeting.css',
	'/camunda/app/tasklist/nghedan/accusation-words.js', '/camunda/app/tasklist/nghedan/api.js', '/camunda/app/tasklist/nghedan/combo.js', '/camunda/app/tasklist/nghedan/dates.js',
	'/camunda/app/tasklist/nghedan/fields.js', '/camunda/app/tasklist/nghedan/reveal.js', '/camunda/app/tasklist/nghedan/same-matter.js', '/camunda/app/tasklist/nghedan/ui.js',
	'/camunda/app/tasklist/nghedan/words.js'
];

/** Until then the network counts as away. */
let awayUntil = 0;

async function renew() {
	const cache = await caches.open(CACHE);
	const answers = await Promise.all(FILES.map((file) => fetch(file, { credentials: 'same-origin', redirect: 'error' })));
	// signed off, or half away: the old files stay, all of them
	if (answers.every((answer) => answer.ok)) await Promise.all(FILES.map((file, i) => cache.put(file, answers[i])));
}

const late = () => new Promise((resolve, reject) => { setTimeout(() => reject(new Error('late')), WAIT); });

async function networkFirst(request, file) {
	const kept = await caches.open(CACHE).then((cache) => cache.match(file));
	if (kept && Date.now() < awayUntil) return kept;
	try {
		const asked = fetch(request);
		const answer = await (kept ? Promise.race([asked, late()]) : asked);
		// the sign-in page is a redirect, which a page follows and a script cannot
		if (answer.ok || answer.type === 'opaqueredirect' || !kept) return answer;
		return kept;
	} catch (e) {
		awayUntil = Date.now() + REST;
		if (kept) return kept;
		throw e;
	}
}

self.addEventListener('install', (event) => event.waitUntil(renew().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
	if (event.data === 'renew') event.waitUntil(renew().catch(() => {}));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	const file = request.mode === 'navigate' ? url.pathname : FILES.find((one) => one === url.pathname);
	// asked to sign on: only the server can do that
	if (!FILES.includes(file) || url.search) return;
	event.respondWith(networkFirst(request, file));
});
