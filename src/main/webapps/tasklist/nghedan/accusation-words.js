/** Which words sound like an accusation of an official or a report of a crime; pages ask about them before anything is kept or sent. */
import { fold } from './combo.js';

/** Without accents, marks and capitals, one blank between words. */
const plain = (text) => ` ${fold(text || '').replace(/[^a-z0-9]+/g, ' ').trim()} `;

/** The server's list, ready to be looked for. */
export const prepared = (list) => (list || []).map(({ pattern, asks }) => ({ pattern: plain(pattern), asks }));

/** The words of the list that are in the text, save those that somebody has spoken for already. */
export function foundIn(words, text, spokenFor = []) {
	const said = plain(text);
	return words.filter(({ pattern }) => said.includes(pattern) && !spokenFor.includes(pattern));
}

export const QUESTIONS = {
	DENUNCIATION: 'Câu này có phải là tố cáo cán bộ, công chức không?',
	CRIME_REPORT: 'Câu này có phải là tin báo, tố giác tội phạm không?'
};
