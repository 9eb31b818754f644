/** Runs once when Tasklist loads; each part alone, so that one that fails takes no other with it. */
import { forgetFormerUser } from './session.js';
import { guardLeaving } from './leaving.js';
import { followTask } from './case/follow.js';
import { showUnsent } from './unsent.js';
import { followReturn } from './worklist/returning.js';
import { followTitle } from './titles.js';

export function start() {
	[guardLeaving, followTask, followReturn, followTitle, showUnsent].forEach((part) => {
		try { part(); } catch (e) { console.error(e); }
	});
	forgetFormerUser().catch((e) => console.warn('nghedan: ' + e.message));
}
