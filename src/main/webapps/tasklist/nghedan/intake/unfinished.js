/** What is typed at intake and not stored yet; in memory, so that a look at another page loses nothing. */
let typed = null;

export const keep = (values) => { typed = values; };
export const forget = () => { typed = null; };
export const resume = () => typed;
export const isUnfinished = () => Boolean(typed && [typed.content, typed.name, typed.phone, typed.address].some((text) => text.trim()));
