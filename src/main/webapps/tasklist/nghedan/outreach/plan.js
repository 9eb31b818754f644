/** One meeting outside the rhythm: in a group or in the whole ward, on a day of its own. */
import { h } from '../ui.js';
import { post } from '../api.js';
import { choices } from '../reference.js';
import { offsetDateTime } from '../dates.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { placeChoices, placeOf } from './places.js';

const people = (officials) => officials.map((one) => ({ value: one.username, label: `${one.name} · ${one.position}` }));

const fields = ({ wards, types, programmes, officials }) => [
	{ key: 'where', label: 'Tổ dân phố hoặc phường', type: 'search', choices: placeChoices(wards) },
	{ key: 'type', label: 'Loại buổi', type: 'choice', choices: choices(types) },
	{ key: 'date', label: 'Ngày', type: 'date' }, { key: 'at', label: 'Giờ', type: 'time' }, { key: 'place', label: 'Nơi họp', type: 'line' },
	...(officials.length ? [{ key: 'liaison', label: 'Cán bộ dự', type: 'search', choices: people(officials), optional: true, hint: 'Để trống thì đồng chí tự dự.' }] : []),
	...(programmes.length ? [{ key: 'programme', label: 'Tính cho chương trình', type: 'choice', choices: programmes, optional: true }] : [])
];

export function PlanDialog(props) {
	const { onClose, onDone } = props;
	return h(Modal, { title: 'Thêm buổi họp', onClose }, h(Dialog, {
		title: '', label: 'Thêm', onClose, note: 'Một buổi ngoài nhịp họp. Cán bộ dự nhận việc ngay; nhịp họp không đổi.', fields: fields(props),
		onSend: async ({ where, type, date, at, place, liaison, programme }) => {
			const { ward, group } = placeOf(where);
			onDone(await post('/api/meetings', { groupCode: group, wardCode: ward, type, scheduledAt: offsetDateTime(date, at), place, liaison: liaison || null, programme: programme || null }));
		}
	}));
}
