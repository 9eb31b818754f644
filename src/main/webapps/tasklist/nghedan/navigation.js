/** Links to our own pages in Tasklist's bar, for those whose work they are; what is only looked up stands behind one word. */
import { h, render } from './ui.js';
import { me, holds } from './session.js';
import { Menu } from './menu.js';
import { followUnseen, unseenCount } from './alarms/count.js';
import { followPapers, papersWaited } from './quarantine/count.js';

const STAFF = ['liaison-official', 'delegation-head', 'delegation-secretary', 'intake-officer', 'verifier', 'classifier', 'handler',
	'records-clerk', 'city-liaison', 'chair', 'manager', 'home-affairs'];
const SEE_CASES = [...STAFF.filter((role) => role !== 'home-affairs'), 'complaint-officer', 'duty-inspection', 'front-observer'];
const SEE_MEETINGS = [...STAFF, 'duty-inspection'];

const LINKS = [
	{ href: '#/worklist', label: 'Việc của tôi', icon: 'glyphicon-tasks', roles: [...STAFF, 'complaint-officer', 'denunciation-officer'] },
	{ href: '#/dashboard', label: 'Điều hành', icon: 'glyphicon-dashboard', roles: ['chair', 'manager'] },
	{ href: '/outreach/', label: 'Đi cơ sở', icon: 'glyphicon-phone', roles: ['liaison-official', 'delegation-secretary', 'delegation-head', 'chair'] },
	{ href: '#/intake', label: 'Tiếp nhận', icon: 'glyphicon-inbox', roles: ['intake-officer', 'records-clerk', 'liaison-official'] },
	{ href: '#/cases', label: 'Tra cứu', icon: 'glyphicon-search', roles: SEE_CASES },
	{ href: '#/dossiers', label: 'Hồ sơ chuyển', icon: 'glyphicon-briefcase', roles: ['city-liaison', 'chair', 'manager', 'records-clerk'], dossiers: true },
	{ href: '#/notices', label: 'Báo người dân', icon: 'glyphicon-bullhorn', roles: ['liaison-official', 'intake-officer', 'records-clerk', 'chair'] },
	{ href: '#/quarantine', label: 'Tiếp nhận tố cáo', icon: 'glyphicon-lock', roles: ['denunciation-officer'], count: papersWaited },
	{ href: '#/alarms', label: 'Cảnh báo', icon: 'glyphicon-bell', count: unseenCount }
];

const AMONG_PEOPLE = [
	{ href: '#/meetings', label: 'Lịch họp', icon: 'glyphicon-calendar', roles: SEE_MEETINGS },
	{ href: '#/reviews', label: 'Họp đoàn', icon: 'glyphicon-comment', roles: ['delegation-head', 'delegation-secretary', 'chair', 'manager', 'duty-inspection'] },
	{ href: '#/assignments', label: 'Phân công', icon: 'glyphicon-user', roles: STAFF },
	{ href: '#/attendance', label: 'Theo dõi', icon: 'glyphicon-stats', roles: ['liaison-official', 'delegation-head', 'delegation-secretary', 'home-affairs', 'manager', 'chair', 'duty-inspection'] }
];

const LOOKED_UP = [
	{ href: '#/organization', label: 'Tổ chức', icon: 'glyphicon-map-marker' },
	{ href: '#/competence', label: 'Phân cấp', icon: 'glyphicon-random' },
	{ href: '#/calendar', label: 'Lịch làm việc', icon: 'glyphicon-calendar', roles: ['manager', 'chair'], administrator: true },
	{ href: '#/deadlines', label: 'Thời hạn', icon: 'glyphicon-time', roles: ['manager', 'chair'], administrator: true },
	{ href: '#/audit', label: 'Nhật ký truy cập', icon: 'glyphicon-eye-open', roles: ['duty-inspection', 'administrator'], administrator: true },
	{ href: '#/retention', label: 'Lưu trữ, hủy', icon: 'glyphicon-folder-close', roles: ['records-clerk', 'chair'] },
	{ href: '#/accounts', label: 'Tài khoản', icon: 'glyphicon-user', roles: ['administrator'], administrator: true },
	{ href: '/password', label: 'Đổi mật khẩu', icon: 'glyphicon-lock' }
];

/** What a page of ours, or the list of steps, is called in the bar. */
export function nameOf(hash) {
	const path = (hash || '#/').split('?')[0];
	const known = [...LINKS, ...AMONG_PEOPLE, ...LOOKED_UP].find(({ href }) => href === path);
	return known ? known.label : path === '#/' && 'Danh sách việc';
}

const MOST = 99;

function closePhoneMenu() {
	const open = document.querySelector('.navbar-toggle.open');
	if (open) open.click();
}

const isFor = (user) => (link) => (!link.roles || holds(user, ...link.roles) || (link.administrator && user.administrator))
	&& (!link.dossiers || user.dossiers);

const badge = (number) => number > 0 && h('span', { class: 'nd-badge' }, number > MOST ? MOST + '+' : number, h('span', { class: 'nd-heard' }, ' chưa xem'));

const link = ({ href, label, icon, count }) => h('a', { href, class: 'nd-link', onClick: closePhoneMenu, key: href },
	h('span', { class: 'glyphicon ' + icon, 'aria-hidden': 'true' }), ' ', label, count && badge(count()));

export function mountLinks(node) {
	node.classList.add('nd-links');
	let stop = () => {};
	me().then((user) => {
		const draw = () => render([
			LINKS.filter(isFor(user)).map(link),
			h(Menu, { label: 'Cơ sở', icon: 'glyphicon-home' }, AMONG_PEOPLE.filter(isFor(user)).map(link)),
			h(Menu, { label: 'Danh mục', icon: 'glyphicon-list-alt' }, LOOKED_UP.filter(isFor(user)).map(link))
		], node);
		draw();
		const stops = [followUnseen(draw), holds(user, 'denunciation-officer') && followPapers(draw)].filter(Boolean);
		stop = () => stops.forEach((each) => each());
	}).catch((e) => console.warn('nghedan: ' + e.message));
	return () => { stop(); render(null, node); };
}
