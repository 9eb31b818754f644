/*
 * What Nghe Dân adds to Cockpit for those who lead. Cockpit stays blank when a script fails at import, so this one imports
 * nothing: each part is loaded when it is shown, and says so in its own place when it cannot be.
 */
const parts = new URL('../nghedan/', import.meta.url);
const shared = new URL('../../tasklist/nghedan/', import.meta.url);

function load(file, mount, node, context) {
	let unmount = () => {};
	let left = false;
	import(file.href).then((part) => {
		// who has gone on before it came is not followed
		if (!left) unmount = part[mount](node, context || {}) || unmount;
	}).catch((e) => {
		console.error(e);
		if (node.replaceChildren) node.textContent = 'Phần này của Nghe Dân chưa tải được. Hãy tải lại trang.';
	});
	return () => {
		left = true;
		unmount();
	};
}

function plugin(id, pluginPoint, properties, file, mount, priority) {
	let leave = () => {};
	return {
		id, pluginPoint, properties, priority,
		render(node, context) { leave = load(file, mount, node, context); },
		unmount() { leave(); }
	};
}

export default [
	plugin('nghedan-today', 'cockpit.dashboard', { label: 'Hôm nay' }, new URL('dashboard/page.js', shared), 'mountSection', 100),
	plugin('nghedan-course', 'cockpit.processInstance.runtime.tab', { label: 'Nhật ký' }, new URL('course.js', parts), 'mountTab', 25),
	plugin('nghedan-loads', 'cockpit.processDefinition.diagram.plugin', {}, new URL('loads.js', parts), 'mountLoads', 10)
];
