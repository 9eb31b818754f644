/** The same case as a tab of the task, for screens too narrow for a column. */
import { h, render } from '../ui.js';
import { CasePanel } from './panel.js';
import { wide } from './address.js';

export function mountTab(node, { taskId }) {
	node.classList.add('nd-tab');
	const show = () => render(wide.matches
		? h('p', { class: 'nd-hint' }, 'Hồ sơ ở bên cạnh biểu mẫu.')
		: h(CasePanel, { taskId, key: taskId }), node);
	wide.addEventListener('change', show);
	show();
	return () => { wide.removeEventListener('change', show); render(null, node); };
}
