/** The units of one day as a tree; outside agencies and departments of one kind lie folded together. */
import { h } from '../ui.js';

const FEW = 3;
const byName = (a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true });

/** A division's code has a slash. */
const isPart = ({ code }) => code.includes('/');

/** Own units first, then their divisions, then those outside, each by name. */
export const inOrder = (units) => [...units].sort((a, b) => Boolean(a.external) - Boolean(b.external) || isPart(a) - isPart(b) || byName(a, b));

/** A node {key, label, units | unit, children}: many outside units of one level become one node that folds them. */
function nodes(units, childrenOf) {
	const own = inOrder(units.filter((unit) => !unit.external));
	const levels = new Map();
	units.filter((unit) => unit.external).forEach((unit) => levels.set(unit.levelName, [...(levels.get(unit.levelName) || []), unit]));
	const outside = [...levels].flatMap(([label, some]) => (some.length > FEW
		? [{ key: `${some[0].parent || ''}:${label}`, label: `${label} (${some.length})`, units: inOrder(some) }] : some));
	return [...own, ...outside].map((one) => (one.units ? { ...one, children: one.units.map((unit) => node(unit, childrenOf)) } : node(one, childrenOf)));
}

const node = (unit, childrenOf) => ({ key: unit.code, unit, get children() { return nodes(childrenOf(unit.code), childrenOf); } });

export class Tree {
	constructor(units) {
		this.units = new Map(units.map((unit) => [unit.code, unit]));
		this.below = new Map();
		units.forEach((unit) => {
			const parent = this.units.has(unit.parent) ? unit.parent : '';
			this.below.set(parent, [...(this.below.get(parent) || []), unit]);
		});
	}

	childrenOf = (code) => inOrder(this.below.get(code) || []);

	roots = () => nodes(this.below.get('') || [], this.childrenOf);

	/** Open to begin with: the roots that are ours. */
	firstOpen = () => new Set((this.below.get('') || []).filter((unit) => !unit.external).map(({ code }) => code));

	/** Codes of what stands above, and of the folds that it lies in. */
	above(code) {
		const found = [];
		for (let unit = this.units.get(code); unit; unit = this.units.get(unit.parent)) found.push(unit.parent, `${unit.parent || ''}:${unit.levelName}`);
		return found.filter(Boolean);
	}
}

const branch = (one, state) => {
	const { open, chosen, toggle, choose } = state;
	const { children } = one;
	const isOpen = open.has(one.key);
	const label = one.unit ? one.unit.name : one.label;
	return h('li', { key: one.key, class: 'nd-tree-node' },
		h('div', { class: one.key === chosen ? 'nd-tree-line nd-tree-at' : 'nd-tree-line' },
			children.length > 0 ? h('button', {
				type: 'button', class: 'nd-tree-fold', 'aria-expanded': String(isOpen), 'aria-label': (isOpen ? 'Thu gọn ' : 'Mở ') + label, onClick: () => toggle(one.key)
			}, h('span', { 'aria-hidden': 'true' }, isOpen ? '▾' : '▸')) : h('span', { class: 'nd-tree-fold', 'aria-hidden': 'true' }, '·'),
			h('button', {
				type: 'button', class: one.unit ? 'nd-tree-name' : 'nd-tree-name nd-tree-many', 'aria-current': one.key === chosen ? 'true' : undefined,
				onClick: () => (one.unit ? choose(one.unit) : toggle(one.key))
			}, label)),
		isOpen && children.length > 0 && h('ul', { class: 'nd-tree' }, children.map((child) => branch(child, state))));
};

export const treeView = (tree, state) => h('ul', { class: 'nd-tree nd-tree-root', 'aria-label': 'Cây tổ chức' }, tree.roots().map((one) => branch(one, state)));
