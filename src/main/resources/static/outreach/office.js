/** What every view works with once somebody has signed on: his vault, the courier and what it carries. */
let opened = null;

export const openOffice = (parts) => { opened = parts; };

/** @returns {{user, vault, courier, speeches, errands, records}} */
export const office = () => opened;
