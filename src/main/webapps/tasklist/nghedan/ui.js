/** Preact and the few elements that every screen shares. Text is always a child or an attribute, never markup. */
import { h, render, Component } from '/webjars/preact/dist/preact.module.js';

export { h, render, Component };

export const button = (label, onClick, options = {}) => h('button', {
	type: 'button', class: 'nd-button ' + (options.class || ''), onClick, disabled: options.disabled, title: options.title,
	'aria-label': options.ariaLabel, 'aria-expanded': options.expanded, 'aria-pressed': options.pressed
}, label);

/** A sentence with its own shape for each kind, so that it is not told by colour alone. */
export const notice = (kind, text, ...more) => text && h('p', {
	class: 'nd-notice nd-notice-' + kind, role: kind === 'bad' ? 'alert' : 'status'
}, h('span', { class: 'nd-notice-mark', 'aria-hidden': 'true' }, { good: '✓', bad: '!', info: 'i' }[kind]), h('span', null, text, ...more));

export const section = (title, ...content) => h('section', { class: 'nd-section' }, h('h3', { class: 'nd-heading' }, title), content);

/** Label and value pairs; those without a value are left out. */
export const facts = (pairs) => h('dl', { class: 'nd-facts' }, pairs.filter(([, value]) => value).map(([label, value]) =>
	[h('dt', null, label), h('dd', null, value)]));

export const field = (label, control, options = {}) => h('label', { class: 'nd-field ' + (options.class || '') },
	h('span', { class: 'nd-label' }, label, options.optional && h('em', null, ' (không bắt buộc)')), control,
	options.hint && h('span', { class: 'nd-hint' }, options.hint),
	options.wrong && h('span', { class: 'nd-wrong', role: 'alert' }, options.wrong));

/** A file chooser in our own words; the browser's own speaks its own language. */
export const chooser = (label, accept, onFiles) => h('label', { class: 'nd-button nd-upload' }, label, h('input', {
	type: 'file', multiple: true, accept, onChange: (event) => { onFiles([...event.target.files]); event.target.value = ''; }
}));

/** Said for a moment, when the place where it would stand has gone with the case. */
export function tell(text) {
	const said = document.createElement('p');
	said.className = 'nd nd-passing nd-notice nd-notice-good';
	said.setAttribute('role', 'status');
	said.textContent = text;
	document.body.append(said);
	setTimeout(() => said.remove(), 6000);
}

/** Another case, beside the one that is being worked on: what is typed there stays. From another application's page, too. */
export const caseLink = (code) => h('a', {
	class: 'nd-link', href: '/camunda/app/tasklist/default/#/cases?code=' + encodeURIComponent(code), target: '_blank', rel: 'noopener', 'aria-label': code + ' (mở thẻ mới)'
}, code, h('span', { 'aria-hidden': 'true' }, ' ↗'));

/** A textarea that grows with what is in it. */
export function grow(element) {
	if (!element) return;
	element.style.height = 'auto';
	element.style.height = element.scrollHeight + 2 + 'px';
}
