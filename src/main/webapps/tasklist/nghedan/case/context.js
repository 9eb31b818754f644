/** What somebody needs to know around a petition: its clocks, what may be done besides, like cases, notes, and all that has happened. */
import { h } from '../ui.js';
import { clocks } from './clocks.js';
import { Actions } from './actions.js';
import { Around } from './around.js';
import { Notes } from './notes.js';
import { Similar } from './similar.js';
import { Relays } from './relays.js';
import { Transfers } from './transfers.js';
import { Notices } from './notices.js';
import { Kept } from './kept.js';
import { Journal } from './journal.js';
import { Readers } from './readers.js';

export function Context({ file, changed }) {
	const p = file.petition;
	return h('div', { class: 'nd-context' },
		clocks(p.code, p.clocks),
		h(Actions, { petition: p, offered: file.actions || [], changed, key: 'a' + p.code }),
		(p.notices || []).length > 0 && h(Notices, { code: p.code, notices: p.notices, changed, key: 'n' + p.code }),
		p.outcome && h(Relays, { code: p.code, key: 'r' + p.code + p.status + p.announcement }),
		h(Transfers, { petition: p, key: 't' + p.code }),
		h(Notes, { code: p.code, key: 'o' + p.code }),
		h(Similar, { code: p.code, key: 's' + p.code }),
		h(Around, { code: p.code, key: 'u' + p.code }),
		h(Journal, { entries: p.journal || [] }),
		h(Kept, { code: p.code, key: 'k' + p.code }),
		h(Readers, { code: p.code, key: 'w' + p.code }));
}
