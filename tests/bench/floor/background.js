// A running worker keeps the extension's process alive, as Candid's worker does. So no frame waits for a new process.
void 0
