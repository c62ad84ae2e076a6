package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierRequest;

/** What receivers asked for. */
public interface Requests {

	void add(DossierRequest request);

	/** Replaces the request with the same id, which must exist. */
	void update(DossierRequest request);

	/** Those that were tied to a transfer, oldest first. */
	List<DossierRequest> ofTransfer(String transfer);

	Optional<DossierRequest> byId(String id);

	/** Those for a number, exactly as typed, oldest first. */
	List<DossierRequest> ofNumber(String number);

	/** All of them, oldest first. */
	List<DossierRequest> all();

	/** Those that could not be tied to a transfer, oldest first. */
	List<DossierRequest> withoutTransfer();
}
