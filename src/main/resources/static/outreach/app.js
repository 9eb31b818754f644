/** Opens the page: who this is, what was left unsent, and the view that the address names. */
import { h, render, notice, button } from './shared.js';
import { account, remembered } from './account.js';
import { Vault } from './vault.js';
import { Courier, answered } from './courier.js';
import { Speeches } from './speeches.js';
import { Errands } from './errands.js';
import { Records } from './records.js';
import { openOffice, office } from './office.js';
import { loadAccusationWords } from './accusation.js';
import { Views } from './views.js';
import { keepShell } from './shell.js';

/** So long the page waits for the server before it opens with what it remembers. */
const PATIENCE = 2500;
const page = document.getElementById('page');

async function furnish(user) {
	const vault = await Vault.open(user.key, user.former);
	const courier = new Courier();
	const parts = { user, vault, courier, speeches: new Speeches(vault, courier), errands: new Errands(vault, courier), records: new Records(vault, courier) };
	await Promise.all([parts.speeches, parts.errands, parts.records].map((carrier) => carrier.load()));
	openOffice(parts);
	courier.send();
	loadAccusationWords();
}

/** Whoever the server says; what the tab remembers counts only while the server cannot be asked. */
async function whoIsHere() {
	const before = remembered();
	const asked = account();
	if (!before || location.search) return asked;
	try {
		return await answered(asked, PATIENCE);
	} catch (e) {
		if (!e.passing) throw e;
		// somebody else may have signed on in this tab since: what was kept stays sealed for whoever wrote it
		asked.then((now) => { if (now && now.key !== before.key) location.reload(); }).catch(() => {});
		return before;
	}
}

function holdUp(event) {
	const { speeches, records, vault } = office();
	if (vault.lasting && !records.held && !speeches.list.some((speech) => speech.unkept)) return;
	if (speeches.unsent().length || records.waiting || records.held) {
		event.preventDefault();
		event.returnValue = '';
	}
}

async function start() {
	const user = await whoIsHere();
	if (!user) return;
	await furnish(user);
	render(null, page);
	page.textContent = '';
	render(h(Views), page);
	addEventListener('beforeunload', holdUp);
	keepShell();
}

start().catch((e) => {
	page.textContent = '';
	render(h('main', { class: 'o-page' }, h('h1', null, 'Đi cơ sở'), notice('bad', e.passing
		? 'Chưa có mạng, và thẻ này chưa đăng nhập nên chưa mở được phần đã ghi. Nội dung chưa gửi vẫn được giữ, có khóa.' : e.message),
	button('Thử lại', () => location.reload(), { class: 'nd-primary' })), page);
	addEventListener('online', () => location.reload());
});
