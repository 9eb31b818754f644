/** Links to our own pages in Tasklist's bar, for those whose work they are. */
import { h, render } from './ui.js';
import { me, holds } from './session.js';

const LINKS = [
	{ href: '#/capture', label: 'Ghi ý kiến họp tổ', icon: 'glyphicon-pencil', roles: ['liaison-official', 'delegation-secretary', 'delegation-head'] },
	{ href: '#/intake', label: 'Tiếp nhận', icon: 'glyphicon-inbox', roles: ['intake-officer', 'records-clerk', 'liaison-official'] },
	{ href: '#/cases', label: 'Tra cứu', icon: 'glyphicon-search' }
];

function closePhoneMenu() {
	const open = document.querySelector('.navbar-toggle.open');
	if (open) open.click();
}

export function mountLinks(node) {
	node.classList.add('nd-links');
	me().then((user) => render(LINKS.filter((link) => !link.roles || holds(user, ...link.roles)).map((link) =>
		h('a', { href: link.href, class: 'nd-link', onClick: closePhoneMenu }, h('span', { class: 'glyphicon ' + link.icon }), ' ', link.label)), node))
		.catch((e) => console.warn('nghedan: ' + e.message));
	return () => render(null, node);
}
