/*
 * What Nghe Dân adds to Tasklist. A script that fails at import leaves Tasklist blank, so this one imports nothing
 * statically: every part is loaded on demand, and a part that fails says so in its own place.
 */
const home = new URL('../nghedan/', import.meta.url);
const load = (file) => import(new URL(file, home).href);

function plugin(id, pluginPoint, properties, file, mount, priority = 10) {
	const mounted = new Map();
	const unmountGone = () => mounted.forEach((unmount, node) => {
		if (!node.isConnected) {
			mounted.delete(node);
			try { unmount(); } catch (e) { console.error(e); }
		}
	});
	return {
		id, pluginPoint, properties, priority,
		render(node, context) {
			load(file)
				.then((part) => mounted.set(node, part[mount](node, context || {}) || (() => {})))
				.catch((e) => {
					console.error(e);
					node.textContent = 'Phần này của Nghe Dân chưa tải được. Hãy tải lại trang.';
				});
		},
		// Tasklist calls this for the old view at about the time it renders the new one
		unmount() { setTimeout(unmountGone, 0); }
	};
}

load('start.js').then((part) => part.start()).catch((e) => console.error(e));

export default [
	plugin('nghedan-case', 'tasklist.task.detail', { label: 'Hồ sơ' }, 'case/mount.js', 'mountTab', 900),
	plugin('nghedan-worklist', 'tasklist.route', { path: '/worklist' }, 'worklist/page.js', 'mountPage'),
	plugin('nghedan-intake', 'tasklist.route', { path: '/intake' }, 'intake/page.js', 'mountPage'),
	plugin('nghedan-cases', 'tasklist.route', { path: '/cases' }, 'cases/page.js', 'mountPage'),
	plugin('nghedan-dashboard', 'tasklist.route', { path: '/dashboard' }, 'dashboard/page.js', 'mountPage'),
	plugin('nghedan-alarms', 'tasklist.route', { path: '/alarms' }, 'alarms/page.js', 'mountPage'),
	plugin('nghedan-calendar', 'tasklist.route', { path: '/calendar' }, 'calendar/page.js', 'mountPage'),
	plugin('nghedan-deadlines', 'tasklist.route', { path: '/deadlines' }, 'deadlines/page.js', 'mountPage'),
	plugin('nghedan-competence', 'tasklist.route', { path: '/competence' }, 'competence/page.js', 'mountPage'),
	plugin('nghedan-accounts', 'tasklist.route', { path: '/accounts' }, 'accounts/page.js', 'mountPage'),
	plugin('nghedan-organization', 'tasklist.route', { path: '/organization' }, 'organization/page.js', 'mountPage'),
	plugin('nghedan-dossiers', 'tasklist.route', { path: '/dossiers' }, 'dossiers/page.js', 'mountPage'),
	plugin('nghedan-reviews', 'tasklist.route', { path: '/reviews' }, 'review/page.js', 'mountPage'),
	plugin('nghedan-meetings', 'tasklist.route', { path: '/meetings' }, 'outreach/meetings.js', 'mountPage'),
	plugin('nghedan-assignments', 'tasklist.route', { path: '/assignments' }, 'outreach/assignments.js', 'mountPage'),
	plugin('nghedan-attendance', 'tasklist.route', { path: '/attendance' }, 'outreach/attendance.js', 'mountPage'),
	plugin('nghedan-quarantine', 'tasklist.route', { path: '/quarantine' }, 'quarantine/page.js', 'mountPage'),
	plugin('nghedan-audit', 'tasklist.route', { path: '/audit' }, 'audit/page.js', 'mountPage'),
	plugin('nghedan-retention', 'tasklist.route', { path: '/retention' }, 'retention/page.js', 'mountPage'),
	plugin('nghedan-notices', 'tasklist.route', { path: '/notices' }, 'notices/page.js', 'mountPage'),
	plugin('nghedan-links', 'tasklist.navbar.action', {}, 'navigation.js', 'mountLinks')
];
