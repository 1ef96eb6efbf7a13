// A running worker keeps the extension's process alive, as Candid's own does: no frame waits for a new process.
void 0
