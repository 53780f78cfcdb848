/** Connects the features of `service` to a language client. */
export {};
