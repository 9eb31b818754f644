/** A list of cases to be destroyed with its minutes, as it is signed on paper: codes and dates, nobody's words. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const row = (one, i) => h('tr', { key: one.code }, h('td', null, i + 1), h('td', null, one.code), h('td', null, one.className),
	h('td', null, day(one.endedOn)), h('td', null, day(one.dueOn)));

export const paper = (list) => h('article', { class: 'nd-paper', key: list.number },
	h('header', { class: 'nd-paper-top' },
		h('div', null, h('b', null, list.unitName.toUpperCase()), h('span', null, `Số: ${list.number}`)),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'BIÊN BẢN HỦY HỒ SƠ HẾT THỜI HẠN LƯU TRỮ'),
	h('p', null, `Danh mục gồm ${list.cases} hồ sơ hết thời hạn lưu trữ tính đến ngày ${day(list.asOf)}. Hủy: thông tin người dân, nội dung, văn bản, tệp, nhật ký xử lý. Giữ lại: mã số, ngày, lĩnh vực, địa bàn, kết quả để thống kê.`),
	h('table', { class: 'nd-letter-list' },
		h('thead', null, h('tr', null, ['STT', 'Mã vụ việc', 'Loại hồ sơ', 'Kết thúc', 'Hết hạn lưu'].map((text) => h('th', { scope: 'col', key: text }, text)))),
		h('tbody', null, list.items.map(row))),
	h('div', { class: 'nd-paper-signers' },
		h('p', { class: 'nd-paper-signer' }, 'NGƯỜI LẬP', h('br'), h('br'), h('br'), list.madeByName),
		h('p', { class: 'nd-paper-signer' }, 'NGƯỜI ĐỨNG ĐẦU', h('br'), h('br'), h('br'))));
