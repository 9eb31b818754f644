/** Which task Tasklist shows, as its address tells. */
export const wide = window.matchMedia('(min-width: 901px)');

export function currentTask() {
	const [path, query] = location.hash.replace(/^#/, '').split('?');
	return path === '/' || path === '' ? new URLSearchParams(query || '').get('task') : null;
}

const BACK = 'nghedan.back';

/** Where the task was opened from, once; only one of our own pages. */
export function wayBack() {
	const back = sessionStorage.getItem(BACK);
	sessionStorage.removeItem(BACK);
	return back && back.startsWith('#/') ? back : null;
}

/** The list that the task was opened from, without the task that is no more. */
export function leaveTask() {
	const back = wayBack();
	if (back) {
		location.hash = back;
		return;
	}
	const query = new URLSearchParams(location.hash.split('?')[1] || '');
	query.delete('task');
	query.delete('detailsTab');
	location.hash = '#/?' + query;
}
