/** Upon a diagram: how many cases stand at each step, for how long the middle one of them has, and how many are late. */
import { get } from '../../tasklist/nghedan/api.js';
import { me, holds } from '../../tasklist/nghedan/session.js';
import { engine } from './engine.js';

const amount = (count) => count.toLocaleString('vi-VN');
const share = (part, whole) => Math.round((100 * part) / whole) + ' %';

function line(tag, text) {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}

/** The middle one of all that stand at these steps, as the server has it for one. */
function middle(standing) {
	const sorted = [...standing].sort((one, other) => one.days - other.days);
	let left = Math.floor((sorted.reduce((all, each) => all + each.cases, 0) + 1) / 2);
	for (const { days, cases } of sorted) {
		left -= cases;
		if (left <= 0) return days;
	}
	return 0;
}

/** A late step is told by its frame and by a square. What it means is shown to whoever points at it or comes there by the keyboard. */
function badge(load, finished, meaning) {
	const element = document.createElement('div');
	element.className = load.late ? 'nd-load nd-load-late' : 'nd-load';
	element.append(line('b', `${amount(load.waiting)} đang chờ`));
	if (load.waiting) element.append(line('span', `giữa ${load.medianDays} ngày · ${load.late ? '■ ' : ''}trễ ${share(load.late, load.waiting)}`));
	if (finished) element.append(line('div', finished));
	const more = line('div', meaning);
	more.className = 'nd-load-more';
	element.append(more);
	element.tabIndex = 0;
	element.setAttribute('role', 'group');
	element.setAttribute('aria-label', `${load.name || 'Bước'}: ${amount(load.waiting)} đang chờ. ${meaning}`);
	return element;
}

const lately = (load) => (load.finished
	? ` Trong 180 ngày qua đã xong ${amount(load.finished)} lượt, lượt ở giữa mất ${load.finishedMedianDays} ngày làm việc, trễ ${share(load.finishedLate, load.finished)} (cộng mỗi đêm).` : '');

const step = (load) => badge(load, load.finished ? `xong: giữa ${load.finishedMedianDays} ngày` : '',
	`Một nửa số vụ việc đang chờ ở đây chưa quá ${load.medianDays} ngày làm việc.${lately(load)}`);

/** What stands in the diagram that a chapter calls stands in the chapter. */
async function inside(called) {
	const { bpmn20Xml } = await get(engine(`process-definition/key/${encodeURIComponent(called)}/xml`));
	return [...new DOMParser().parseFromString(bpmn20Xml, 'text/xml').getElementsByTagNameNS('*', 'userTask')].map((task) => task.getAttribute('id'));
}

function summed(name, loads) {
	const sum = (key) => loads.reduce((all, load) => all + load[key], 0);
	return { name, waiting: sum('waiting'), late: sum('late'), medianDays: middle(loads.flatMap((load) => load.standing)) };
}

async function show(viewer) {
	if (!holds(await me(), 'manager', 'chair', 'operator')) return;
	const loads = new Map((await get('/api/dashboard/steps')).map((load) => [load.step, load]));
	const [elements, overlays] = [viewer.get('elementRegistry'), viewer.get('overlays')];
	const put = (id, html) => overlays.add(id, { position: { top: -34, left: 8 }, show: { minZoom: 0.3 }, html });
	elements.filter((element) => element.type === 'bpmn:UserTask' && loads.has(element.id)).forEach((element) => put(element.id, step(loads.get(element.id))));
	const calls = elements.filter((element) => element.type === 'bpmn:CallActivity' && element.businessObject.calledElement);
	await Promise.all(calls.map(async (element) => {
		const known = (await inside(element.businessObject.calledElement)).filter((id) => loads.has(id)).map((id) => loads.get(id));
		put(element.id, badge(summed(element.businessObject.name, known), '', 'Tất cả vụ việc đang chờ ở các bước bên trong; số ngày tính ở bước đang chờ.'));
	}));
}

export function mountLoads(viewer) {
	show(viewer).catch((e) => console.warn('nghedan: ' + e.message));
}
