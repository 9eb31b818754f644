/*
 * A tab of a process instance in Cockpit: the petitions of the dossier it runs for, and how far each is. It imports
 * nothing, so that nothing of it can keep Cockpit from opening.
 */
const text = (tag, said, className) => {
	const element = document.createElement(tag);
	element.textContent = said;
	if (className) element.className = className;
	return element;
};

const json = async (path) => {
	const response = await fetch(path, { credentials: 'same-origin', headers: { Accept: 'application/json', 'Accept-Language': 'vi' } });
	if (!response.ok) throw new Error(String(response.status));
	return response.json();
};

/** Where the petition's own process stands, if it runs. */
async function instanceOf(api, code) {
	const asked = new URLSearchParams({ processDefinitionKey: 'petition', businessKey: code, maxResults: '1' });
	const found = await json(`${api.engineApi}/process-instance?${asked}`).catch(() => []);
	return found.length ? found[0].id : null;
}

async function row(api, petition) {
	const id = await instanceOf(api, petition.code);
	const line = document.createElement('tr');
	const code = document.createElement('td');
	if (id) {
		const link = text('a', petition.code);
		link.href = `#/process-instance/${id}/runtime`;
		code.append(link);
	} else code.textContent = petition.code;
	const reply = petition.settledLabel || (petition.reply ? petition.reply.kindLabel : 'Chưa có');
	line.append(code, text('td', petition.statusLabel), text('td', petition.fieldName || ''), text('td', reply));
	return line;
}

async function show(node, processInstanceId, api) {
	const instance = await json(`${api.engineApi}/process-instance/${encodeURIComponent(processInstanceId)}`);
	const key = instance.businessKey || '';
	if (!key.startsWith('HS-')) return node.replaceChildren(text('p', 'Phiên này không chạy cho hồ sơ chuyển nào.'));
	const dossier = await json(`/api/dossiers/${encodeURIComponent(key)}`);
	const table = document.createElement('table');
	table.className = 'cam-table nd-cockpit-dossier';
	const head = document.createElement('tr');
	['Mã kiến nghị', 'Trạng thái', 'Lĩnh vực', 'Trả lời'].forEach((said) => head.append(text('th', said)));
	table.createTHead().append(head);
	table.createTBody().append(...await Promise.all(dossier.petitions.map((petition) => row(api, petition))));
	const about = `${dossier.code} · ${dossier.agencyName} · ${dossier.statusLabel}${dossier.letterNumber ? ' · số ' + dossier.letterNumber : ''} · còn chờ ${dossier.open}/${dossier.petitions.length}`;
	return node.replaceChildren(text('p', about), table);
}

export default [{
	id: 'nghedan-dossier',
	pluginPoint: 'cockpit.processInstance.runtime.tab',
	properties: { label: 'Hồ sơ chuyển' },
	priority: 5,
	render(node, { processInstanceId, api }) {
		node.replaceChildren(text('p', 'Đang mở…'));
		show(node, processInstanceId, api).catch((e) => {
			const hidden = e.message === '404' || e.message === '403';
			node.replaceChildren(text('p', hidden ? 'Hồ sơ này không thuộc phạm vi đồng chí được xem.' : 'Chưa tải được hồ sơ. Hãy mở lại thẻ này.'));
		});
	},
	unmount() {}
}];
