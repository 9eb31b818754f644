/** More than the page shows is chosen with one press: the rest is fetched first, as far as one act goes. */
import { h, button } from '../ui.js';

/** As many as the server takes for one act. */
const MOST = 500;

async function tickEvery(page) {
	const { shown } = page.state;
	let came = true;
	while (came && page.state.found.next && page.items().length < MOST) came = await page.load(page.state.found);
	// what is there by now, if it is another list, nobody has chosen
	if (!came || page.gone || page.state.shown !== shown) return;
	page.setState({ chosen: new Set(page.items().slice(0, MOST).map(({ task }) => task)) });
}

/** Offered when everything that is shown is chosen and there is more; how much that is, is known of the whole list only. */
export function every(page) {
	const { found, chosen, shown } = page.state;
	const items = page.items();
	if (!found || !found.next || items.length >= MOST || !items.every(({ task }) => chosen.has(task))) return null;
	const all = shown.chip.length || !found.counts ? 0 : found.counts.all;
	const said = all > MOST ? `Chọn ${MOST} việc đầu` : all ? `Chọn cả ${all} việc` : 'Chọn mọi việc trong danh sách';
	return h('p', null, button(said, () => tickEvery(page)),
		' ', h('span', { class: 'nd-hint' }, `Mỗi lần làm được nhiều nhất ${MOST} việc.`));
}
