/**
 * Words that sound like an accusation of an official or a report of a crime. They are looked for while an opinion is
 * typed, so that nothing of it is kept, not even here, before somebody has said that it is neither.
 */
import { fold } from './shared.js';
import { keptList } from './kept.js';

let words = [];

export async function loadAccusationWords() {
	const list = await keptList('/api/meetings/accusation-words');
	words = (list || []).map(({ pattern, asks }) => ({ pattern: plain(pattern), asks }));
}

/** Without accents, marks and capitals, one blank between words. */
const plain = (text) => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ').trim()} `;

/** What the text should be asked about, DENUNCIATION or CRIME_REPORT; null when it holds no such word. */
export function accusationIn(text) {
	const said = plain(text);
	const found = words.find(({ pattern }) => said.includes(pattern));
	return found ? found.asks : null;
}
