/** What stands above the list, and instead of it when it is empty. */
import { h, button, notice } from '../ui.js';
import { textInput } from '../fields.js';

export const top = ({ q, onType, onSearch, onHelp }) => h('div', { class: 'nd-work-top' }, h('h1', null, 'Việc của tôi'),
	h('form', { class: 'nd-work-search', role: 'search', onSubmit: onSearch },
		textInput(q, onType, { type: 'search', maxLength: 200, placeholder: 'Mã, nội dung, nơi', 'aria-label': 'Tìm trong việc của tôi' }),
		h('button', { type: 'submit', class: 'nd-button nd-primary' }, 'Tìm')),
	button('?', onHelp, { class: 'nd-quiet', ariaLabel: 'Phím tắt', title: 'Phím tắt' }));

export const empty = (narrowed, onAll) => (narrowed
	? notice('info', 'Không có việc nào hợp với các điều kiện đang chọn. ', button('Bỏ mọi điều kiện', onAll, { class: 'nd-small' }))
	: notice('good', 'Không có việc nào đang chờ đồng chí. Việc mới sẽ hiện ở đây khi đến lượt đồng chí hoặc đơn vị của đồng chí.'));
