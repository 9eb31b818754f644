/** The column beside the form: it follows the task in the address, which Tasklist changes without any event. */
import { render, h, button, notice } from '../ui.js';
import { currentTask, leaveTask, wayBack, wide } from './address.js';
import { keepPlace } from './middle.js';
import { showDays } from './task-dates.js';

const LOOK = 250;
const AT_LEISURE = 1500;
const FILTERS_NEED = 1280;
let host = null;
let shown = null;
let roomMade = false;
let led = null;
let before = null;
let shell = null;

/** The case file is the largest part, and no page waits for it that shows none. */
function loadShell() {
	shell ||= import('./shell.js');
	return shell;
}

async function showCase(taskId) {
	const column = host;
	const show = (content) => {
		if (column === host && taskId === shown) render(content, column);
	};
	try {
		const { Shell } = await loadShell();
		show(h(Shell, { taskId }));
	} catch (e) {
		console.error(e);
		show(notice('bad', 'Phần này của Nghe Dân chưa tải được. ', button('Tải lại trang', () => location.reload(), { class: 'nd-small' })));
	}
}

/** A step that is done leaves Tasklist without a task: then the list it was opened from is shown again. */
function goBack() {
	const task = currentTask();
	const ended = before && !task && location.hash.startsWith('#/?');
	before = task;
	const back = ended && wayBack();
	if (back) location.hash = back;
}

function makeRoom() {
	if (roomMade || window.innerWidth >= FILTERS_NEED) return;
	roomMade = true;
	document.body.classList.add('filters-column-close');
}

/** Tasklist gives its tabs no name to style them by; ours is needed only where there is no column. */
function markTab() {
	document.querySelectorAll('.task-card .nav-tabs > li:not(.nd-seen)').forEach((tab) => {
		tab.classList.add('nd-seen');
		tab.classList.toggle('nd-tab-head', tab.textContent.trim() === 'Hồ sơ');
	});
}

/** Without a column a form would ask for a decision on something not seen: the case comes first. */
function openCaseFirst(task) {
	const tab = document.querySelector('.task-card .nav-tabs > .nd-tab-head > a');
	if (!tab || led === task) return;
	led = task;
	if (!wide.matches && !location.hash.includes('detailsTab=')) tab.click();
}

/** The list is not beside a case: the way back to it. */
function addWayBack() {
	const bar = document.querySelector('.task-details > .top');
	if (!bar || bar.querySelector('.nd-back')) return;
	const back = document.createElement('div');
	back.className = 'nd-back';
	bar.prepend(back);
	render(button('‹ Danh sách việc', leaveTask, { class: 'nd-quiet' }), back);
}

function look() {
	const columns = document.querySelector('.three-cols-layout-columns');
	const task = columns && currentTask();
	if (columns) {
		showDays();
		keepPlace();
	}
	goBack();
	document.body.classList.toggle('nd-task', Boolean(task));
	if (task) {
		markTab();
		openCaseFirst(task);
		addWayBack();
	}
	if (columns && (!host || host.parentNode !== columns)) {
		if (host) render(null, host);
		host = document.createElement('section');
		host.className = 'column nd-column';
		host.setAttribute('aria-label', 'Hồ sơ');
		// before the form, as it is read first
		columns.insertBefore(host, columns.querySelector('.column.task-details'));
		shown = null;
	}
	// once there it stays, hidden while there is no room: what was opened in it is not lost by looking at the page twice as large
	const wanted = task && (wide.matches || task === shown) ? task : '';
	if (host && wanted !== shown) {
		shown = wanted;
		if (wanted) makeRoom();
		if (wanted) showCase(wanted);
		else render(null, host);
	}
	document.body.classList.toggle('nd-case', Boolean(columns && wanted && wide.matches));
}

function safely() {
	try { look(); } catch (e) { console.error(e); }
}

export function followTask() {
	window.addEventListener('hashchange', safely);
	// turned, or looked at twice as large, the page has no room for three columns any more
	wide.addEventListener('change', safely);
	setInterval(safely, LOOK);
	safely();
	setTimeout(() => loadShell().catch(() => {}), AT_LEISURE);
}
