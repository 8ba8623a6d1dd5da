/** The file in which heads of chains are kept outside the database. */
export const HEADS_FILE = Symbol('heads file');
