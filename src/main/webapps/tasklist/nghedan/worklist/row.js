/** One step of the list: a row of the table, or a card where there is no room for one. */
import { h, button } from '../ui.js';
import { placeName } from '../reference.js';
import { due, flags } from './due.js';

export const linkId = (task) => 'nd-work-' + task;

const tick = (item, { chosen, onTick }) => h('label', { class: 'nd-work-tick' },
	h('input', { type: 'checkbox', checked: chosen, onChange: () => onTick(item.task), 'aria-label': 'Chọn ' + item.code }));

const link = (item, { onOpen }) => h('a', {
	id: linkId(item.task), class: 'nd-work-link', href: '#/?task=' + encodeURIComponent(item.task),
	onClick: (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		onOpen(item.task);
	}
}, h('b', null, item.code), h('span', { class: 'nd-work-subject' }, item.subject));

const holder = (item, { busy, me, onClaim, onRelease }) => {
	if (item.mine && item.holder && item.holder.username !== me) {
		return h('span', null, item.holder.name, h('span', { class: 'nd-work-status' }, 'Đồng chí làm thay'));
	}
	if (item.mine) {
		return h('span', { class: 'nd-work-mine' }, h('b', null, 'Tôi'),
			item.releasable && button('Trả lại', () => onRelease(item), { class: 'nd-quiet nd-small', disabled: busy, ariaLabel: 'Trả lại ' + item.code }));
	}
	if (item.holder) return h('span', null, item.holder.name);
	return item.claimable ? button('Nhận việc', () => onClaim(item), { class: 'nd-small nd-claim', disabled: busy, ariaLabel: 'Nhận việc ' + item.code })
		: h('span', { class: 'nd-hint' }, 'Chưa ai nhận');
};

const meeting = (item) => item.meeting && h('a', { href: '#/meetings?code=' + encodeURIComponent(item.meeting) }, item.meeting);

export const row = (item, acts) => h('tr', { key: item.task, class: acts.chosen ? 'nd-work nd-work-chosen' : 'nd-work' },
	h('td', { class: 'nd-work-box' }, tick(item, acts)),
	h('th', { scope: 'row', class: 'nd-work-what' }, link(item, acts), flags(item)),
	h('td', null, item.place || placeName(item.unit)),
	h('td', null, item.stepName, item.statusLabel && h('span', { class: 'nd-work-status' }, item.statusLabel)),
	h('td', null, due(item)),
	h('td', null, holder(item, acts)),
	h('td', null, acts.levelName(item.level) || '–', item.unitName && h('span', { class: 'nd-work-status' }, item.unitName)),
	h('td', { class: 'nd-work-meeting' }, meeting(item) || '–'));

export const card = (item, acts) => h('li', { key: item.task, class: acts.chosen ? 'nd-work nd-work-chosen' : 'nd-work' },
	tick(item, acts),
	h('div', { class: 'nd-work-card' }, link(item, acts), flags(item),
		h('span', { class: 'nd-work-line' }, item.stepName, item.place && ' · ' + item.place),
		h('span', { class: 'nd-work-foot' }, due(item), holder(item, acts)),
		item.meeting && h('span', { class: 'nd-hint' }, 'Cuộc họp ', meeting(item))));
