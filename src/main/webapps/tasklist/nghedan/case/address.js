/** Which task Tasklist shows, as its address tells. */
export const wide = window.matchMedia('(min-width: 901px)');

export function currentTask() {
	const [path, query] = location.hash.replace(/^#/, '').split('?');
	return path === '/' || path === '' ? new URLSearchParams(query || '').get('task') : null;
}

/** Tasklist shows the list again, without the task that is no more. */
export function leaveTask() {
	const query = new URLSearchParams(location.hash.split('?')[1] || '');
	query.delete('task');
	query.delete('detailsTab');
	location.hash = '#/?' + query;
}
