// Empty: it only lets the browser be found ready, as with Candid's.
