/** What other units are asked for and gave: whoever is asked writes here, whoever leads reads it before the answer. */
import { h, section } from '../ui.js';
import { at } from '../api.js';
import { draft } from '../drafts.js';
import { day, dayAndTime } from '../dates.js';
import { Editor } from './texts.js';

const STATES = { OPEN: '○', GIVEN: '✓', UNSENT: '△', ENDED: '–' };

const about = (one) => h('p', { class: 'nd-hint' }, one.state === 'GIVEN'
	? `${one.contributedByName} · ${dayAndTime(one.contributedAt)}` : `Cần có ngày ${day(one.dueOn)} · ${one.askedByName} đề nghị`);

const mine = (code) => (one) => h('div', { class: 'nd-contribution', key: one.id },
	h('p', null, h('b', null, one.request)), about(one),
	h(Editor, {
		title: `Ý kiến của ${one.unitName}`, draft: draft(at('petitions', code, 'contributions', one.id, 'text')).show(one.text), hint: 'Tự lưu trong khi gõ.'
	}));

const other = (one) => h('details', { class: 'nd-more', key: one.id, open: !!one.text },
	h('summary', null, h('span', { 'aria-hidden': 'true' }, STATES[one.state] + ' '), `${one.unitName}: ${one.stateLabel}`),
	h('p', null, one.request), one.text && h('p', { class: 'nd-text nd-earlier' }, one.text), about(one));

/** What is asked of me: to be written where the thing to do stands. */
export const ownContributions = (code, all) => {
	const own = (all || []).filter((one) => one.mine);
	return own.length > 0 && section('Phối hợp', own.map(mine(code)));
};

/** What others were asked for and gave. */
export const otherContributions = (all) => {
	const others = (all || []).filter((one) => !one.mine);
	return others.length > 0 && section('Phối hợp', others.map(other));
};
