/** The engine's address. Cockpit hands one out as well, but on some of its pages with the page's address in place of the engine's name. */
const name = () => (/\/app\/cockpit\/([^/]+)/.exec(location.pathname) || [])[1] || 'default';

export const engine = (path) => `/camunda/api/engine/engine/${name()}/${path}`;
