// That it runs keeps the extension's process there, as Candid's own worker does: no frame has to wait for one.
void 0
