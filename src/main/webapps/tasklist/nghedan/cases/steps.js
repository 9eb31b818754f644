/** Whom a case waits for, the way to the step for those whose step it is, and who else is to have it for those who lead. */
import { h, notice } from '../ui.js';
import { day } from '../dates.js';
import { Assign } from '../case/assign.js';

const FAR = '5000';

const told = (step) => [
	step.assigneeName || 'chưa ai nhận', step.due && step.due < FAR && 'hạn ' + day(step.due)
].filter(Boolean).join(', ');

export const steps = (petition, changed) => petition.steps.map((step) => [notice('info',
	'Đang chờ: ', h('b', null, step.name.split(' · ')[0]), ` (${told(step)}). `,
	step.mine && h('a', { class: 'nd-link', href: '#/?task=' + encodeURIComponent(step.task) }, 'Mở bước này →')),
	step.assignable && h(Assign, { step, key: 'g' + step.task, done: changed })]);
