/** A group that nobody looks after is given to an official, by a programme and from a day on. */
import { h } from '../ui.js';
import { post } from '../api.js';
import { isoDay, day } from '../dates.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';

const people = (officials) => officials.map((one) => ({ value: one.username, label: `${one.name} · ${one.position} · ${one.groups} tổ` }));

export function GiveDialog({ group, groupName, programmes, officials, onDone, onClose }) {
	return h(Modal, { title: `Giao ${groupName} cho cán bộ`, onClose }, h(Dialog, {
		title: '', label: 'Giao', onClose, note: 'Phường nhận việc xác nhận bàn giao; các buổi sắp họp của tổ về cán bộ này.',
		initial: { from: isoDay(day(Date.now())), programme: programmes[0].code },
		fields: [
			{ key: 'official', label: 'Cán bộ', type: 'search', choices: people(officials) },
			{ key: 'programme', label: 'Chương trình', type: 'choice', choices: programmes.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })) },
			{ key: 'from', label: 'Từ ngày', type: 'date' }
		],
		onSend: async ({ official, programme, from }) => {
			const { warnings } = await post('/api/assignments/proposals/accept', { programme, from, lines: [{ official, delegation: null, groups: [group] }] });
			await onDone(warnings);
		}
	}));
}
