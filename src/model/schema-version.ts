/** Of the report; raised when a field changes its meaning or goes. New fields do not raise it. */
export const SCHEMA_VERSION = 2;

/** Of reports that can be a baseline or a part of the history: their questions are the same. */
export const READABLE_VERSIONS: readonly number[] = [1, SCHEMA_VERSION];
