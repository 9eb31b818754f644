/** Asks for one page of the list. Words may name somebody: they go in a body and stand in no address. */
import { get, post } from '../api.js';
import { toQuery } from './address.js';

export const PAGE = 50;

export function page({ q, ...within }, cursor) {
	if (q) return post('/api/worklist/search', { q, within: { ...within, limit: PAGE, cursor: cursor || undefined } });
	const query = new URLSearchParams(toQuery(within));
	query.set('limit', PAGE);
	if (cursor) query.set('cursor', cursor);
	return get('/api/worklist?' + query);
}
