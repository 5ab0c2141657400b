// src/doors/action-clients.ts
/** Undefined without a token: then there is nobody to talk to, and the client's code is not even loaded. */
async function openClients({ inputs: { token, "api-timeout": seconds }, context: { apiUrl }, version, warn }) {
	if (token === "") return;
	const { openClient } = await import("./client.js");
	return (purpose) => openClient({
		token,
		apiUrl,
		purpose,
		timeout: seconds * 1e3,
		version,
		warn
	});
}

export { openClients as t };