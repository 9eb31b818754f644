/**
 * Words that sound like an accusation of an official or a report of a crime. They are looked for while something is
 * typed, so that nothing of it is kept, not even here, before somebody has said that it is neither.
 */
import { foundIn, prepared } from './shared.js';
import { keptList } from './kept.js';

let words = [];

export async function loadAccusationWords() {
	words = prepared(await keptList('/api/meetings/accusation-words'));
}

/** What the text should be asked about, DENUNCIATION or CRIME_REPORT; null when it holds no such word. */
export function accusationIn(text, spokenFor) {
	const [found] = foundIn(words, text, spokenFor);
	return found ? found.asks : null;
}

/** The words of that kind in a text, to be remembered as spoken for. */
export const accusingWords = (text) => foundIn(words, text).map(({ pattern }) => pattern);
