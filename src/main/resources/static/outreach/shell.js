/** Lets the page open again without a network: the service worker keeps its files, and only its files. */
const AFTER_PAINT = 300;

export function keepShell() {
	if (!('serviceWorker' in navigator)) return;
	setTimeout(async () => {
		try {
			await navigator.serviceWorker.register('/outreach/service-worker.js', { scope: '/outreach/' });
			const { active } = await navigator.serviceWorker.ready;
			active.postMessage('renew');
			// what was written is not to be cleared away when the telephone runs out of room
			if (navigator.storage && navigator.storage.persist) await navigator.storage.persist();
		} catch (e) {
			console.warn('nghedan: the page cannot be kept: ' + e.message);
		}
	}, AFTER_PAINT);
}
