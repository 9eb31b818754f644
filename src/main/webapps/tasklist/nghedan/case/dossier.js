/** A dossier to the city or another agency: where it goes and what is in it. */
import { h, section, facts } from '../ui.js';
import { day, dayAndTime } from '../dates.js';

const item = (p) => h('li', null,
	h('div', null, h('b', null, p.code), h('span', { class: 'nd-tag' }, p.statusLabel)),
	h('p', null, p.excerpt),
	h('p', { class: 'nd-hint' }, [p.fieldName, p.groupName, p.wardName, 'nhận ' + day(p.receiptDate)].filter(Boolean).join(' · ')));

export function DossierView({ file }) {
	const d = file.dossier;
	return h('article', null,
		h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, d.code),
			h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, d.statusLabel))),
		facts([
			['Gửi đến', d.agencyName], ['Đơn vị gửi', d.officeName],
			['Số công văn', d.letterNumber], ['Người ký', d.signedByName], ['Gửi lúc', dayAndTime(d.sentAt)]
		]),
		section(`Kiến nghị trong hồ sơ (${d.petitions.length})`, h('ul', { class: 'nd-list' }, d.petitions.map(item))));
}
